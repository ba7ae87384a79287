package com.nextron.platform.dispatch.internal.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nextron.platform.core.Exclusion;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.dispatch.PartFitted;
import com.nextron.platform.dispatch.Visits.NoShow;
import com.nextron.platform.dispatch.Visits.Part;
import com.nextron.platform.dispatch.Visits.PartKind;
import com.nextron.platform.dispatch.Visits.ReportVisit;
import com.nextron.platform.dispatch.Visits.Told;
import com.nextron.platform.dispatch.Visits.Work;
import com.nextron.platform.dispatch.WorkDone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a visit is covered (B1 to B3), and what makes no sense. */
class CheckedReportTest {
    private static final Work FAN = new Work("Replaced the fan tray", 40, null, null);
    private static final Work BOARD = new Work("Replaced the board", 100, Exclusion.MAINS_POWER, " scorched filter ");
    private static final Part COVERED_PART = part(1, false);
    private static final Part CHARGED_PART = part(1, true);

    @Test
    void hardwareErrorInWarrantyIsCovered() {
        CheckedReport report = CheckedReport.of(aReport().built());

        assertThat(report.isCovered(true)).isTrue();
        assertThat(report.isCovered(false)).isFalse();
    }

    @Test
    void exclusionOfTheVisitTurnsAllOfIt() {
        CheckedReport report = CheckedReport.of(
                aReport().excluded(Exclusion.OVERHEATING, "95 °C logged").built());

        assertThat(report.isCovered(true)).isFalse();
        assertThat(report.exclusion()).contains(Exclusion.OVERHEATING);
        assertThat(report.evidence()).isEqualTo("95 °C logged");
    }

    @Test
    void mixedVisitIsCoveredPieceByPieceAndCarriesTheFirstExclusion() {
        CheckedReport report = CheckedReport.of(aReport().work(FAN).work(BOARD).built());

        assertThat(report.work(true)).extracting(WorkDone::covered).containsExactly(true, false);
        assertThat(report.work(false)).extracting(WorkDone::covered).containsExactly(false, false);
        assertThat(report.exclusion()).contains(Exclusion.MAINS_POWER);
        assertThat(report.evidence()).isEqualTo("scorched filter");
        assertThat(report.isCovered(true)).isFalse();
    }

    @Test
    void chargedPartMakesTheVisitCostSomethingThoughTheWorkIsCovered() {
        CheckedReport report = CheckedReport.of(
                aReport().work(FAN).part(COVERED_PART).part(CHARGED_PART).built());

        assertThat(report.parts(true)).extracting(PartFitted::covered).containsExactly(true, false);
        assertThat(report.isCovered(true)).isFalse();
        assertThat(report.exclusion()).isEmpty();
    }

    @Test
    void noShowIsNeverCovered() {
        CheckedReport report =
                CheckedReport.of(new NoShow(new BigDecimal("12"), " Rang twice. ", new Told(null, null)));

        assertThat(report.isNoShow()).isTrue();
        assertThat(report.isCovered(true)).isFalse();
        assertThat(report.summary()).isEqualTo("Rang twice.");
    }

    @Test
    void blankReasonToComeAgainMeansFinished() {
        assertThat(CheckedReport.of(aReport().comeAgain("  ").built()).comeAgainBecause())
                .isEmpty();
        assertThat(CheckedReport.of(aReport().comeAgain(" The part is late. ").built())
                        .comeAgainBecause())
                .contains("The part is late.");
    }

    @Test
    void exclusionWithoutAPieceOfWorkThatHasItIsRefused() {
        assertThat(blamed(aReport().work(FAN).excluded(Exclusion.SOFTWARE, "driver crash")))
                .containsExactly("work");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        ReportBuilder wrong = aReport()
                .driven("2000.1")
                .work(new Work(" ", 0, Exclusion.SOFTWARE, ""))
                .part(new Part("", null, null, 0, null, null, false));

        assertThat(blamed(wrong))
                .containsExactly(
                        "kilometres",
                        "work.description",
                        "work.minutes",
                        "work.evidence",
                        "parts.name",
                        "parts.kind",
                        "parts.quantity");
    }

    private static List<String> blamed(ReportBuilder wrong) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> CheckedReport.of(wrong.built()));
        return refused.fields().stream().map(FieldError::field).toList();
    }

    private static Part part(int quantity, boolean charged) {
        return new Part("Fan tray", "NX-1", PartKind.OTHER, quantity, "in", "out", charged);
    }

    private static ReportBuilder aReport() {
        return new ReportBuilder();
    }

    /** A report of 20 km with nothing special in it. */
    private static final class ReportBuilder {
        private final List<Work> work = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private BigDecimal kilometres = new BigDecimal("20");
        private Exclusion exclusion;
        private String evidence;
        private String comeAgain;

        ReportBuilder driven(String km) {
            kilometres = new BigDecimal(km);
            return this;
        }

        ReportBuilder excluded(Exclusion why, String shown) {
            exclusion = why;
            evidence = shown;
            return this;
        }

        ReportBuilder work(Work piece) {
            work.add(piece);
            return this;
        }

        ReportBuilder part(Part part) {
            parts.add(part);
            return this;
        }

        ReportBuilder comeAgain(String because) {
            comeAgain = because;
            return this;
        }

        ReportVisit built() {
            return new ReportVisit(
                    kilometres, exclusion, evidence, "Replaced it.", work, parts, List.of(), comeAgain, null);
        }
    }
}
