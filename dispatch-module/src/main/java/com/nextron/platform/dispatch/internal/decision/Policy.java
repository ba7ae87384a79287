package com.nextron.platform.dispatch.internal.decision;

/** A rule about who may be asked. Its class name is the sentence it stands for. */
interface Policy {
    Answer judge(Question question, Contender contender);

    /** The number of the rule, such as {@code O6}; {@code D-R} numbers are this platform's own decisions (ADR 12). */
    String rule();

    /** The name under which a stored decision knows it. */
    default String code() {
        return getClass().getSimpleName();
    }

    /** The sentence in words, such as {@code Holds a valid certification}. */
    default String title() {
        return Titles.ALL.get(getClass());
    }
}
