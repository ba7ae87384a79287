package com.nextron.platform.returns.internal.warranty;

import com.nextron.platform.returns.WarrantyAnswer;
import com.nextron.platform.returns.WarrantyAnswer.Covered;
import com.nextron.platform.returns.WarrantyAnswer.NeedsHuman;
import com.nextron.platform.returns.WarrantyAnswer.NotCovered;
import com.nextron.platform.returns.WarrantyAnswer.Reason;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An answer as it is stored with a case, so that later changes of rules or papers never turn what was said.
 *
 * @param verdict which of the three answers it was
 * @param reasons one reason a line: the rule's number, a blank, the sentence
 */
public record KeptWarranty(Verdict verdict, String reasons) {
    /** The three answers. */
    public enum Verdict {
        COVERED,
        NOT_COVERED,
        NEEDS_HUMAN
    }

    /** The answer in the form that is stored. */
    public static KeptWarranty of(WarrantyAnswer answer) {
        Verdict verdict;
        if (answer instanceof Covered) {
            verdict = Verdict.COVERED;
        } else if (answer instanceof NotCovered) {
            verdict = Verdict.NOT_COVERED;
        } else {
            verdict = Verdict.NEEDS_HUMAN;
        }
        return new KeptWarranty(
                verdict,
                answer.reasons().stream()
                        .map(reason -> reason.rule() + " " + reason.sentence())
                        .collect(Collectors.joining("\n")));
    }

    /** The answer as it was given. */
    public WarrantyAnswer answer() {
        List<Reason> given = reasons.lines()
                .map(line -> line.split(" ", 2))
                .map(parts -> new Reason(parts[0], parts[1]))
                .toList();
        return switch (verdict) {
            case COVERED -> new Covered(given);
            case NOT_COVERED -> new NotCovered(given);
            case NEEDS_HUMAN -> new NeedsHuman(given);
        };
    }
}
