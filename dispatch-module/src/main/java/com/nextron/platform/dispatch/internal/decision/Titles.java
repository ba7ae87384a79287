package com.nextron.platform.dispatch.internal.decision;

import java.util.Locale;

/** The sentence that each policy's class name is, worked out once. */
final class Titles extends ClassValue<String> {
    static final Titles ALL = new Titles();

    private Titles() {}

    @Override
    protected String computeValue(Class<?> policy) {
        String words = policy.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
