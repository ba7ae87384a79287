package com.nextron.platform.billing.internal.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nextron.platform.billing.Reviews.CorrectedPart;
import com.nextron.platform.billing.Reviews.CorrectedWork;
import com.nextron.platform.billing.Reviews.Correction;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.dispatch.PartFitted;
import com.nextron.platform.dispatch.VisitCompleted;
import com.nextron.platform.dispatch.WorkDone;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CorrectedVisitTest {
    private static final Instant ARRIVED = Instant.parse("2026-11-17T09:00:00Z");
    private static final Instant DEPARTED = Instant.parse("2026-11-17T11:40:00Z");
    private static final VisitCompleted TOLD = told(List.of(
            new WorkDone("Replaced the mainboard", 60, true, null, ""),
            new WorkDone("Installed the system anew", 30, false, "REINSTALLATION", "Asked for")));

    @Test
    void leavesAloneWhatIsNotCorrected() {
        CorrectedVisit corrected =
                CorrectedVisit.of(TOLD, correction(new BigDecimal("60.5"), null, List.of(), List.of()));

        assertThat(corrected.told().kilometres()).isEqualByComparingTo("60.5");
        assertThat(corrected.told().arrivedAt()).isEqualTo(ARRIVED);
        assertThat(corrected.told().work()).isEqualTo(TOLD.work());
        assertThat(corrected.told().visitId()).isEqualTo(TOLD.visitId());
        assertThat(corrected.changes()).containsExactly("Kilometres from 86.3 to 60.5.");
    }

    @Test
    void tellsTimesByTheClockOfTheSite() {
        CorrectedVisit corrected =
                CorrectedVisit.of(TOLD, correction(null, DEPARTED.minusSeconds(600), List.of(), List.of()));

        assertThat(corrected.changes())
                .containsExactly(
                        "Time on site from 17 Nov 2026 10:00–17 Nov 2026 12:40 to 17 Nov 2026 10:00–17 Nov 2026"
                                + " 12:30 (local time).");
    }

    @Test
    void whatIsCoveredAfterAllWasNoExclusion() {
        CorrectedVisit corrected =
                CorrectedVisit.of(TOLD, correction(null, null, List.of(new CorrectedWork(2, true)), List.of()));

        assertThat(corrected.told().work()).allMatch(WorkDone::covered);
        assertThat(corrected.told().work().get(1).exclusion()).isNull();
        assertThat(corrected.told().covered()).isTrue();
        assertThat(corrected.told().exclusion()).isNull();
        assertThat(corrected.changes()).containsExactly("“Installed the system anew” is covered after all.");
    }

    @Test
    void reportWithoutPiecesIsOnePiece() {
        CorrectedVisit corrected = CorrectedVisit.of(
                told(List.of()), correction(null, null, List.of(new CorrectedWork(1, true)), List.of()));

        assertThat(corrected.told().covered()).isTrue();
        assertThat(corrected.told().work()).isEmpty();
    }

    @Test
    void partThatWasNotUsedIsNoMore() {
        CorrectedVisit corrected =
                CorrectedVisit.of(TOLD, correction(null, null, List.of(), List.of(new CorrectedPart(1, 0, false))));

        assertThat(corrected.told().parts()).isEmpty();
        assertThat(corrected.changes()).containsExactly("Patch cable: 0 instead of 2.");
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(wrong(correction(null, null, List.of(), List.of()))).containsExactly("kilometres");
        assertThat(wrong(correction(new BigDecimal("2000.1"), null, List.of(), List.of())))
                .containsExactly("kilometres");
        assertThat(wrong(correction(null, ARRIVED.minusSeconds(1), List.of(), List.of())))
                .containsExactly("departedAt");
        assertThat(wrong(correction(null, ARRIVED.plusSeconds(72 * 3600 + 1), List.of(), List.of())))
                .containsExactly("departedAt");
        assertThat(wrong(correction(null, null, List.of(new CorrectedWork(3, true)), List.of())))
                .containsExactly("work");
        assertThat(wrong(correction(null, null, List.of(), List.of(new CorrectedPart(2, 1, true)))))
                .containsExactly("parts");
        assertThat(wrong(new Correction(" ", BigDecimal.ONE, null, null, null, null, null)))
                .containsExactly("reason");
    }

    private static List<String> wrong(Correction correction) {
        try {
            CorrectedVisit.of(TOLD, correction);
        } catch (InvalidInput refused) {
            return refused.fields().stream().map(FieldError::field).toList();
        }
        assertThatThrownBy(() -> CorrectedVisit.of(TOLD, correction)).isInstanceOf(InvalidInput.class);
        return List.of();
    }

    private static Correction correction(
            BigDecimal kilometres, Instant departed, List<CorrectedWork> work, List<CorrectedPart> parts) {
        return new Correction("The partner says so.", kilometres, null, departed, work, parts, null);
    }

    private static VisitCompleted told(List<WorkDone> work) {
        return new VisitCompleted(
                UUID.randomUUID(),
                "WO-100045",
                UUID.randomUUID(),
                "C-100123",
                "fjordlab",
                "nordlys-it",
                "Nordlys IT",
                "4H",
                "NO",
                null,
                "Europe/Oslo",
                "9008",
                "Tromsø",
                ARRIVED,
                DEPARTED,
                new BigDecimal("86.3"),
                false,
                true,
                "REINSTALLATION",
                "Done.",
                "Kari Nordmann",
                UUID.randomUUID(),
                1,
                false,
                null,
                false,
                work,
                List.of(new PartFitted("Patch cable", "", "OTHER", 2, "", "", false)),
                "Asked for",
                null,
                null,
                null,
                "");
    }
}
