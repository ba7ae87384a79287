package com.nextron.platform.returns.internal.warranty;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the papers say of a part inside a machine.
 *
 * @param replacedOn the day it took another's place; empty for the part that the machine was sold with
 * @param manufacturerUntil the last day of the manufacturer's warranty on this very part, if it was recorded (W4)
 * @param originalUntil the last day of the warranty of the unit whose place it took, where that unit was recorded; empty
 *     to go by the machine's papers
 */
public record PartFacts(
        Kind kind,
        Optional<LocalDate> replacedOn,
        Optional<LocalDate> manufacturerUntil,
        Optional<LocalDate> originalUntil) {
    /** The parts that the terms tell apart. */
    public enum Kind {
        /** Two years (W3). */
        BATTERY("battery"),
        /** The manufacturer's warranty (W4). */
        STORAGE_MEDIA("storage medium"),
        /** As the machine, five years (W1). */
        OTHER("part");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** A part that the machine was sold with. */
    public static PartFacts original(Kind kind) {
        return new PartFacts(kind, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
