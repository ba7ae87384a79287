package com.nextron.platform.billing.internal.visitcost;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.dispatch.VisitCompleted;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AtOnePlaceTest {
    private static final UUID TEA = UUID.randomUUID();
    private static final UUID TOM = UUID.randomUUID();

    @Test
    void disputesBothOfTwoVisitsOfOneTechnicianThatOverlap() {
        VisitCompleted first = visit(TEA, "08:00", "10:00");
        VisitCompleted second = visit(TEA, "09:59", "11:00");

        assertThat(AtOnePlace.disputed(List.of(second, first)))
                .containsExactlyInAnyOrder(first.visitId(), second.visitId());
    }

    @Test
    void disputesAVisitWithinALongOneThoughAnotherLiesBetween() {
        VisitCompleted allDay = visit(TEA, "08:00", "18:00");
        VisitCompleted within = visit(TEA, "09:00", "10:00");
        VisitCompleted later = visit(TEA, "17:00", "19:00");

        assertThat(AtOnePlace.disputed(List.of(allDay, within, later)))
                .containsExactlyInAnyOrder(allDay.visitId(), within.visitId(), later.visitId());
    }

    @Test
    void leavesAloneWhatTouchesOrIsOfOthersOrOfNobodyKnown() {
        List<VisitCompleted> visits = List.of(
                visit(TEA, "08:00", "10:00"),
                visit(TEA, "10:00", "11:00"),
                visit(TOM, "09:00", "10:30"),
                visit(null, "08:00", "18:00"),
                visit(null, "09:00", "10:00"));

        assertThat(AtOnePlace.disputed(visits)).isEmpty();
    }

    private static VisitCompleted visit(UUID technician, String arrived, String left) {
        return new VisitCompleted(
                UUID.randomUUID(),
                "WO-1",
                UUID.randomUUID(),
                "C-1",
                "customer",
                "partner",
                "Partner AS",
                "NBD",
                "NO",
                null,
                "Europe/Oslo",
                "9008",
                "Tromsø",
                Instant.parse("2026-10-05T" + arrived + ":00Z"),
                Instant.parse("2026-10-05T" + left + ":00Z"),
                BigDecimal.TEN,
                false,
                false,
                null,
                "Replaced the mainboard.",
                "Tea",
                UUID.randomUUID(),
                1,
                false,
                null,
                false,
                List.of(),
                List.of(),
                null,
                technician,
                null,
                null,
                "");
    }
}
