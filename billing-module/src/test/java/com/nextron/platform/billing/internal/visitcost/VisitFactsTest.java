package com.nextron.platform.billing.internal.visitcost;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.billing.internal.rating.BandedVisitRating;
import com.nextron.platform.billing.internal.rating.ClosedDays;
import com.nextron.platform.billing.internal.rating.MixedVisit;
import com.nextron.platform.billing.internal.rating.RateCards;
import com.nextron.platform.billing.internal.rating.RatedVisit;
import com.nextron.platform.billing.internal.rating.VisitRating;
import com.nextron.platform.dispatch.PartFitted;
import com.nextron.platform.dispatch.VisitCompleted;
import com.nextron.platform.dispatch.WorkDone;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Reported visits, split by who bears them; stored-cases.csv has them worked out by hand, a line: kind, quantity, amount. */
class VisitFactsTest {
    private final VisitRating rating = new BandedVisitRating();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "stored-cases.csv", delimiter = ';', numLinesToSkip = 1)
    void splitsAReportAsWorkedOutByHand(
            String name, String outcome, String work, String parts, String customer, String borne) {
        VisitFacts facts = VisitFacts.of(told(outcome, work, parts));

        MixedVisit mixed = facts.rate(rating, RateCards.norwegian(), ClosedDays.WEEKENDS_ONLY);

        assertThat(written(mixed.customer())).isEqualTo(customer == null ? "" : customer);
        assertThat(written(mixed.covered())).isEqualTo(borne == null ? "" : borne);
        assertThat(facts.isCharged()).isEqualTo(customer != null);
    }

    @Test
    void partnerEarnsTheWholeVisitWhoeverBearsIt() {
        VisitFacts mixed = VisitFacts.of(told("covered", "60 covered, 100", null));
        VisitFacts nobody = VisitFacts.of(told("no-show", null, null));

        assertThat(mixed.whole(rating, RateCards.norwegian(), ClosedDays.WEEKENDS_ONLY)
                        .net()
                        .amount())
                .isEqualByComparingTo("5218.50");
        assertThat(nobody.whole(rating, RateCards.norwegian(), ClosedDays.WEEKENDS_ONLY)
                        .net()
                        .amount())
                .isEqualByComparingTo("2428.50");
    }

    @Test
    void partIsCalledByItsNameAndNumber() {
        VisitFacts facts = VisitFacts.of(told("covered", null, "cable charged"));

        assertThat(facts.parts().get(0).name()).isEqualTo("cable (N-1)");
    }

    /** A Tuesday, 10:00 to 12:40, ten kilometres. */
    private static VisitCompleted told(String outcome, String work, String parts) {
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
                OffsetDateTime.parse("2026-11-17T10:00+01:00").toInstant(),
                OffsetDateTime.parse("2026-11-17T12:40+01:00").toInstant(),
                BigDecimal.TEN,
                outcome.equals("covered"),
                true,
                null,
                "Done.",
                "Kari Nordmann",
                null,
                0,
                outcome.equals("no-show"),
                null,
                false,
                work(work),
                parts(parts),
                "",
                null,
                null,
                null,
                "");
    }

    /** Written as {@code 60 covered, 100}. */
    private static List<WorkDone> work(String written) {
        List<WorkDone> work = new ArrayList<>();
        split(written).forEach(piece -> {
            String[] words = piece.split(" ");
            work.add(new WorkDone("Work", Integer.parseInt(words[0]), words.length > 1, null, ""));
        });
        return work;
    }

    /** Written as {@code cable charged, board covered}. */
    private static List<PartFitted> parts(String written) {
        return split(written).stream()
                .map(part -> part.split(" "))
                .map(words -> new PartFitted(words[0], "N-1", "OTHER", 2, "", "", words[1].equals("covered")))
                .toList();
    }

    private static List<String> split(String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split(",")).map(String::strip).toList();
    }

    private static String written(RatedVisit rated) {
        return String.join(
                "|",
                rated.lines().stream()
                        .map(line ->
                                line.kind() + " " + line.quantity().amount().toPlainString() + " "
                                        + line.amount().amount())
                        .toList());
    }
}
