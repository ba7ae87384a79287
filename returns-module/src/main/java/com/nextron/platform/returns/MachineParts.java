package com.nextron.platform.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The parts of a machine that have a warranty of their own (W3, W4) or took another's place (W7). Those fitted on a visit
 * are recorded from its report. The faults of a new case are answered by them.
 */
public interface MachineParts {
    /** The parts of a machine, those that are out of it last. Headquarters sees all, a customer those of its machines. */
    List<PartView> of(UUID asset);

    /**
     * Records a part that the machine was sold with. For hq-admin and hq-support.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming each field
     */
    PartView record(UUID asset, RecordPart wanted);

    /** The parts that the terms tell apart. */
    enum Kind {
        /** Two years (W3). */
        BATTERY("Battery"),
        /** The manufacturer's warranty (W4). */
        STORAGE_MEDIA("Storage medium"),
        /** As the machine, five years (W1). */
        OTHER("Other part");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The kind in words. */
        public String label() {
            return label;
        }
    }

    /**
     * A part as it is typed.
     *
     * @param name what a person calls it
     * @param partNumber the maker's or our own; null or empty if unknown
     * @param serialNumber null or empty if it has none
     * @param manufacturerUntil the last day of the manufacturer's warranty on it (W4), or null
     */
    record RecordPart(Kind kind, String name, String partNumber, String serialNumber, LocalDate manufacturerUntil) {}

    /**
     * A part with its warranty as it stands now.
     *
     * @param fittedOn the day it took another's place, at the site; empty for a part that the machine was sold with
     * @param replacedSerial of the unit that came out for it
     * @param workOrderNumber the job it was fitted on
     * @param removedOn the day it came out
     * @param warrantyUntil the last covered day; empty where the manufacturer's date is not recorded
     * @param ruleVersion of the warranty rules that it was fitted under
     */
    record PartView(
            UUID id,
            Kind kind,
            String name,
            String partNumber,
            String serialNumber,
            int quantity,
            Optional<LocalDate> manufacturerUntil,
            Optional<LocalDate> fittedOn,
            Optional<String> replacedSerial,
            Optional<String> workOrderNumber,
            Optional<LocalDate> removedOn,
            Optional<LocalDate> warrantyUntil,
            Optional<Integer> ruleVersion,
            WarrantyAnswer warranty,
            Instant recordedAt,
            String recordedBy) {}
}
