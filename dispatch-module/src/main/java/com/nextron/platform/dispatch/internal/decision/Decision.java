package com.nextron.platform.dispatch.internal.decision;

import java.util.List;
import java.util.Optional;

/**
 * Who is asked, in which order, and who is not.
 *
 * @param weights the weights it was made by
 * @param ranked everybody that was looked at, best first
 * @param summary the outcome in a sentence
 */
public record Decision(Question question, Weights weights, List<Ranked> ranked, String summary) {
    /** Those that may be asked, best first. */
    public List<Judged> eligible() {
        return ranked.stream().map(Ranked::judged).filter(Judged::eligible).toList();
    }

    /** Who is asked first; empty when nobody may be asked. */
    public Optional<Judged> first() {
        return eligible().stream().findFirst();
    }
}
