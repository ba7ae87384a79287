package com.nextron.platform.portal.pages.desk;

import com.nextron.platform.returns.WarrantyAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** A warranty's answer as a word and a look; the reasons stand beside it. */
@Named("warrantyWords")
@ApplicationScoped
public class WarrantyWords {
    public String word(WarrantyAnswer answer) {
        return switch (kind(answer)) {
            case COVERED -> "Covered, as far as the papers go";
            case NOT_COVERED -> "Not covered";
            case UNDECIDED -> "Needs a person's decision";
        };
    }

    /** Short, for a list. */
    public String brief(WarrantyAnswer answer) {
        return switch (kind(answer)) {
            case COVERED -> "Covered";
            case NOT_COVERED -> "Not covered";
            case UNDECIDED -> "To decide";
        };
    }

    public String style(WarrantyAnswer answer) {
        return switch (kind(answer)) {
            case COVERED -> "on-time";
            case NOT_COVERED -> "breached";
            case UNDECIDED -> "waiting";
        };
    }

    private static Kind kind(WarrantyAnswer answer) {
        if (answer instanceof WarrantyAnswer.Covered) {
            return Kind.COVERED;
        }
        return answer instanceof WarrantyAnswer.NotCovered ? Kind.NOT_COVERED : Kind.UNDECIDED;
    }

    private enum Kind {
        COVERED,
        NOT_COVERED,
        UNDECIDED
    }
}
