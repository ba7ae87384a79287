package com.nextron.platform.dispatch;

import com.nextron.platform.core.Exclusion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The visits of a work order: who goes and when, arrival, departure, report. For the partner or operator that holds the
 * job. A work order takes one visit at a time; another follows when one is reported as not finished or nobody was there.
 */
public interface Visits {
    /**
     * Puts a technician of the holder on the job; again to change it, until arrival. No window is agreed with the
     * customer: two hours are kept free, and other visits of that technician do not hinder it. For partner-manager,
     * m2m-partner, and hq-dispatcher for the operator's own jobs.
     *
     * @param plannedFrom when the technician means to be there
     */
    WorkOrderView plan(UUID workOrder, UUID technician, Instant plannedFrom);

    /**
     * Puts a technician on the job in a window agreed with the customer, who gets a mail with it; again to move it, until
     * arrival. Refused when the technician has another visit then, unless a reason is given. Same callers as
     * {@link #plan}.
     */
    AppointOutcome appoint(UUID workOrder, Appointment appointment);

    /** Cancels the appointment before arrival; the customer gets a mail, and the next is to be made. Same callers. */
    WorkOrderView cancel(UUID workOrder, String reason);

    /** The technician starts driving. Callers as of {@link #arrive}. */
    WorkOrderView startDriving(UUID workOrder);

    /**
     * The technician is on site: the first arrival is the milestone that meets the promise (D-O6). For technician (their
     * own jobs), partner-manager, m2m-partner, and hq-dispatcher for the operator's own jobs.
     */
    WorkOrderView arrive(UUID workOrder, Told when);

    /**
     * The technician leaves, after the arrival and at most 72 hours later. Same callers as {@link #arrive}.
     */
    WorkOrderView depart(UUID workOrder, Told when);

    /**
     * What was found, done and driven. Publishes {@link VisitCompleted}; ends the work order unless the technician has to
     * come again. Same callers.
     */
    WorkOrderView report(UUID workOrder, ReportVisit report);

    /**
     * The technician is on site or has left, and the customer was not there: ends the visit, not the work order.
     * Publishes {@link VisitCompleted} with {@code noShow}. Same callers.
     */
    WorkOrderView noShow(UUID workOrder, NoShow report);

    /**
     * A window [from, to) agreed with the customer.
     *
     * @param to after {@code from}, on the same or the next day
     * @param overlapBecause why it may overlap with another visit of the technician; null or blank if it may not
     */
    record Appointment(UUID technician, Instant from, Instant to, String overlapBecause) {}

    /** The answer to an appointment. */
    sealed interface AppointOutcome {
        record Appointed(WorkOrderView workOrder) implements AppointOutcome {}

        /** The technician has this other visit then; give a reason to plan it nevertheless. */
        record Overlaps(String technician, String otherWorkOrder, Instant from, Instant to) implements AppointOutcome {}
    }

    /**
     * When something happened.
     *
     * @param at when it is told later: not before the case was received and not in the future (two minutes of a phone's
     *     clock are forgiven); null is now by the server's clock. The time of the entry is kept beside it.
     * @param onDevice what the device's clock said, kept beside it; null if unknown
     */
    record Told(Instant at, Instant onDevice) {
        /** Told at that time. */
        public static Told at(Instant at) {
            return new Told(at, null);
        }
    }

    /**
     * Nobody was there.
     *
     * @param kilometres really driven, both ways (D-B3)
     * @param note what was tried: the bell, the phone
     * @param left when the technician left, unless the departure was entered before
     */
    record NoShow(BigDecimal kilometres, String note, Told left) {}

    /**
     * The report.
     *
     * @param kilometres really driven, both ways, 0 to 2000, one decimal (D-B3)
     * @param exclusion why the error is not covered, or null when it is a hardware error (W5); with pieces of work it is
     *     that of one of them, or null to take the first one's
     * @param evidence what shows the exclusion; required with one
     * @param summary what was found and done
     * @param work the pieces of work, if the visit is split line by line (B3)
     * @param comeAgainBecause why the work is not finished and somebody comes again; null or blank if it is finished
     * @param signature the customer's, or null if nobody signed
     */
    record ReportVisit(
            BigDecimal kilometres,
            Exclusion exclusion,
            String evidence,
            String summary,
            List<Work> work,
            List<Part> parts,
            List<CheckDone> checklist,
            String comeAgainBecause,
            Signature signature) {
        public ReportVisit {
            work = work == null ? List.of() : List.copyOf(work);
            parts = parts == null ? List.of() : List.copyOf(parts);
            checklist = checklist == null ? List.of() : List.copyOf(checklist);
        }

        /** A report without anything but the findings. */
        public static ReportVisit plain(BigDecimal kilometres, Exclusion exclusion, String evidence, String summary) {
            return new ReportVisit(kilometres, exclusion, evidence, summary, null, null, null, null, null);
        }
    }

    /**
     * A piece of work.
     *
     * @param minutes 1 to 4320
     * @param exclusion why it is not covered, or null (W5, W6)
     * @param evidence required with an exclusion
     */
    record Work(String description, int minutes, Exclusion exclusion, String evidence) {}

    /**
     * A part that was fitted or handed over.
     *
     * @param quantity 1 to 100
     * @param charged whether it is not covered in the technician's eyes
     */
    record Part(
            String name,
            String partNumber,
            PartKind kind,
            int quantity,
            String serialIn,
            String serialOut,
            boolean charged) {}

    /** What a part is, as far as the warranty asks (W3, W4). */
    enum PartKind {
        BATTERY("Battery"),
        STORAGE_MEDIA("Disk or other storage"),
        OTHER("Other part");

        private final String label;

        PartKind(String label) {
            this.label = label;
        }

        /** The kind in words. */
        public String label() {
            return label;
        }
    }

    /**
     * The customer's signature.
     *
     * @param name who signed
     * @param png the drawing, at most 200 000 bytes
     */
    record Signature(String name, byte[] png) {}
}
