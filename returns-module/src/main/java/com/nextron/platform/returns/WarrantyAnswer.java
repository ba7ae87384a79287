package com.nextron.platform.returns;

import java.util.List;

/** Whether a hardware error would be covered at an instant, with the reasons by rule number (W1 to W6). */
public sealed interface WarrantyAnswer {
    /** Why, in sentences that name their rule. */
    List<Reason> reasons();

    /** Covered, as far as the papers go; what is found on site can still exclude it (W5). */
    record Covered(List<Reason> reasons) implements WarrantyAnswer {}

    /** Not covered. */
    record NotCovered(List<Reason> reasons) implements WarrantyAnswer {}

    /** The papers do not decide it. */
    record NeedsHuman(List<Reason> reasons) implements WarrantyAnswer {}

    /** A reason and its rule, such as W1: the period of five years ended on 2025-03-14. */
    record Reason(String rule, String sentence) {}
}
