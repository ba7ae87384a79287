package com.nextron.platform.returns.internal.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.returns.FaultKind;
import com.nextron.platform.returns.WarrantyAnswer;
import com.nextron.platform.returns.WarrantyAnswer.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WarrantyTest {
    private static final LocalDate FIRST_INVOICE = LocalDate.of(2016, 1, 1);
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @ParameterizedTest
    @CsvFileSource(resources = "warranty-cases.csv", useHeadersInDisplayName = true)
    void answersAsWorkedOutByHand(
            LocalDate invoiceDate,
            LocalDate mediaUntil,
            FaultKind fault,
            ZoneId zone,
            OffsetDateTime reportedAt,
            KeptWarranty.Verdict answer,
            String reasons,
            String named) {
        WarrantyFacts facts = new WarrantyFacts(invoiceDate, Optional.ofNullable(mediaUntil), zone);

        WarrantyAnswer given = Warranty.decide(facts, fault, reportedAt.toInstant());

        assertThat(KeptWarranty.of(given).verdict()).isEqualTo(answer);
        assertThat(given.reasons().stream().map(Reason::rule).collect(Collectors.joining(" ")))
                .isEqualTo(reasons);
        assertThat(given.reasons().stream().map(Reason::sentence).collect(Collectors.joining(" ")))
                .contains(named);
    }

    @Property
    void coversEveryDayUpToTheAnniversaryAndNoneAfter(
            @ForAll @IntRange(max = 4000) int invoiceDay, @ForAll @IntRange(max = 2500) int daysLater) {
        LocalDate invoiced = FIRST_INVOICE.plusDays(invoiceDay);
        LocalDate reported = invoiced.plusDays(daysLater);

        WarrantyAnswer given = Warranty.decide(papers(invoiced), FaultKind.MAINBOARD, noon(reported));

        boolean within = !reported.isAfter(invoiced.plusYears(5));
        assertThat(given instanceof WarrantyAnswer.Covered).isEqualTo(within);
    }

    @Property
    void neverCoversABatteryInAMachineThatIsNotCovered(
            @ForAll @IntRange(max = 4000) int invoiceDay, @ForAll @IntRange(max = 2500) int daysLater) {
        LocalDate invoiced = FIRST_INVOICE.plusDays(invoiceDay);
        Instant reported = noon(invoiced.plusDays(daysLater));

        boolean battery = covered(Warranty.decide(papers(invoiced), FaultKind.BATTERY, reported));

        assertThat(!battery || covered(Warranty.decide(papers(invoiced), FaultKind.MAINBOARD, reported)))
                .isTrue();
    }

    @Property
    void givesBackFromTheStoreWhatItAnswered(
            @ForAll FaultKind fault,
            @ForAll @IntRange(max = 4000) int invoiceDay,
            @ForAll @IntRange(max = 2500) int days) {
        LocalDate invoiced = FIRST_INVOICE.plusDays(invoiceDay);
        WarrantyAnswer answered = Warranty.decide(papers(invoiced), fault, noon(invoiced.plusDays(days)));

        WarrantyAnswer kept = KeptWarranty.of(answered).answer();

        assertThat(kept).isEqualTo(answered);
    }

    private static boolean covered(WarrantyAnswer answer) {
        return answer instanceof WarrantyAnswer.Covered;
    }

    private static WarrantyFacts papers(LocalDate invoiced) {
        return new WarrantyFacts(invoiced, Optional.of(invoiced.plusYears(3)), OSLO);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(OSLO).toInstant();
    }
}
