package com.nextron.platform.portal.api.dispatch;

import com.nextron.platform.core.Exclusion;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.dispatch.CheckDone;
import com.nextron.platform.dispatch.Visits;
import com.nextron.platform.dispatch.Visits.PartKind;
import com.nextron.platform.dispatch.Visits.ReportVisit;
import com.nextron.platform.dispatch.Visits.Told;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PathId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the steps of a visit take. */
public final class VisitJson {
    private VisitJson() {}

    /** Who goes, and when they mean to be there. */
    public record PlanJson(String technicianId, Instant plannedFrom) {}

    /**
     * A window [from, to) agreed with the customer.
     *
     * @param overlapBecause why another visit of the technician in that window does not matter; left out, it is refused
     */
    public record AppointmentJson(String technicianId, Instant from, Instant to, String overlapBecause) {
        Visits.Appointment appointment() {
            return new Visits.Appointment(PathId.uuid(String.valueOf(technicianId)), from, to, overlapBecause);
        }
    }

    /**
     * When it happened.
     *
     * @param at such as 2026-04-07T11:05:00+02:00, when it is told later; left out for now by the server's clock
     * @param onDevice what the device's clock said; kept beside it
     */
    public record MomentJson(Instant at, Instant onDevice) {
        Told told() {
            return new Told(at, onDevice);
        }
    }

    /**
     * Nobody was there.
     *
     * @param kilometres really driven, both ways
     * @param note what was tried
     * @param left when the technician left; left out for now, or when the departure was sent before
     */
    public record NoShowJson(BigDecimal kilometres, String note, MomentJson left) {
        Visits.NoShow noShow() {
            return new Visits.NoShow(kilometres, note, left == null ? new Told(null, null) : left.told());
        }
    }

    /**
     * The report of a visit.
     *
     * @param kilometres really driven, both ways
     * @param exclusion why the error is not covered; left out for a hardware error
     * @param comeAgainBecause why the work is not finished; left out when it is
     */
    public record ReportJson(
            BigDecimal kilometres,
            String exclusion,
            String evidence,
            String summary,
            List<WorkJson> work,
            List<PartJson> parts,
            List<CheckDone> checklist,
            String comeAgainBecause,
            SignatureJson signature) {
        ReportVisit report() {
            return new ReportVisit(
                    kilometres,
                    Body.constant("exclusion", exclusion, Exclusion.class),
                    evidence,
                    summary,
                    all(work).map(WorkJson::work).toList(),
                    all(parts).map(PartJson::part).toList(),
                    checklist,
                    comeAgainBecause,
                    signature == null ? null : signature.signature());
        }
    }

    /**
     * A piece of work.
     *
     * @param exclusion why it is not covered; left out when it is (B3)
     */
    public record WorkJson(String description, int minutes, String exclusion, String evidence) {
        Visits.Work work() {
            return new Visits.Work(
                    description, minutes, Body.constant("work.exclusion", exclusion, Exclusion.class), evidence);
        }
    }

    /**
     * A part that was fitted or handed over.
     *
     * @param kind BATTERY, STORAGE_MEDIA or OTHER
     * @param charged whether it is not covered
     */
    public record PartJson(
            String name,
            String partNumber,
            String kind,
            int quantity,
            String serialIn,
            String serialOut,
            boolean charged) {
        Visits.Part part() {
            PartKind known = Body.constant("parts.kind", kind, PartKind.class);
            return new Visits.Part(name, partNumber, known, quantity, serialIn, serialOut, charged);
        }
    }

    /**
     * The customer's signature.
     *
     * @param png the drawing, in base64
     */
    public record SignatureJson(String name, String png) {
        Visits.Signature signature() {
            try {
                return new Visits.Signature(name, Base64.getDecoder().decode(String.valueOf(png)));
            } catch (IllegalArgumentException e) {
                throw new InvalidInput(new FieldError("signature", "Send the drawing as a PNG in base64."));
            }
        }
    }

    private static <T> Stream<T> all(List<T> entries) {
        return Optional.ofNullable(entries).stream().flatMap(List::stream);
    }
}
