package com.nextron.platform.billing.internal.review;

import com.nextron.platform.billing.QuoteStatus;
import com.nextron.platform.billing.internal.quote.QuoteStanding;
import com.nextron.platform.billing.internal.rating.Visit;
import com.nextron.platform.billing.internal.review.ReviewedVisit.Expected;
import com.nextron.platform.billing.internal.review.ReviewedVisit.Finding;
import com.nextron.platform.billing.internal.review.ReviewedVisit.OtherVisit;
import com.nextron.platform.billing.internal.review.ReviewedVisit.Payer;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.time.TimeWindow;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A visit in Norway on a Tuesday from 09:00, changed one thing at a time. */
record Reviewed(ReviewedVisit visit) {
    private static final Site OSLO = new Site(Country.NORWAY, Optional.empty(), ZoneId.of("Europe/Oslo"));
    private static final Instant ARRIVED = Instant.parse("2026-11-17T08:00:00Z");

    static Reviewed aVisit() {
        return new Reviewed(new ReviewedVisit(
                new Visit(OSLO, ARRIVED, ARRIVED.plus(Duration.ofHours(1)), BigDecimal.TEN),
                new Expected(Optional.empty(), Optional.empty()),
                List.of(),
                List.of(),
                new QuoteStanding("C-100123", Optional.of(QuoteStatus.ACCEPTED), Optional.of("NO-2026 v1")),
                payer("NO", "Storgata 1", "faktura@fjordlab.example")));
    }

    Reviewed driven(String kilometres) {
        Visit was = visit.visit();
        return with(new Visit(was.site(), was.arrived(), was.departed(), new BigDecimal(kilometres)));
    }

    Reviewed taking(long minutes) {
        Visit was = visit.visit();
        return with(new Visit(was.site(), ARRIVED, ARRIVED.plus(Duration.ofMinutes(minutes)), was.kilometres()));
    }

    Reviewed estimated(String kilometres) {
        return expected(new Expected(
                Optional.of(new BigDecimal(kilometres)), visit.expected().appointment()));
    }

    Reviewed agreed(long minutes) {
        TimeWindow window = new TimeWindow(ARRIVED, ARRIVED.plus(Duration.ofMinutes(minutes)));
        return expected(new Expected(visit.expected().kilometres(), Optional.of(window)));
    }

    Reviewed alsoOn(String workOrder) {
        TimeWindow elsewhere = new TimeWindow(ARRIVED.plus(Duration.ofMinutes(30)), ARRIVED.plus(Duration.ofHours(2)));
        return new Reviewed(new ReviewedVisit(
                visit.visit(),
                visit.expected(),
                List.of(new OtherVisit(workOrder, elsewhere)),
                visit.findings(),
                visit.quote(),
                visit.customer()));
    }

    Reviewed found(String what, String evidence) {
        return new Reviewed(new ReviewedVisit(
                visit.visit(),
                visit.expected(),
                visit.meanwhile(),
                List.of(new Finding(what, evidence)),
                visit.quote(),
                visit.customer()));
    }

    Reviewed quote(QuoteStatus status) {
        return agreedOn(new QuoteStanding("C-100123", Optional.of(status), Optional.empty()));
    }

    Reviewed withoutQuote() {
        return agreedOn(new QuoteStanding("C-100123", Optional.empty(), Optional.empty()));
    }

    Reviewed billedTo(String country, String street, String email) {
        return new Reviewed(new ReviewedVisit(
                visit.visit(),
                visit.expected(),
                visit.meanwhile(),
                visit.findings(),
                visit.quote(),
                payer(country, street, email)));
    }

    /** What is said about it, up to 500 km and 12 hours unseen. */
    List<String> reasons() {
        return new ReviewPolicies(new BigDecimal("500"), Duration.ofHours(12))
                .reasonsToHold(visit).stream().map(HoldReason::inWords).toList();
    }

    private Reviewed with(Visit other) {
        return new Reviewed(new ReviewedVisit(
                other, visit.expected(), visit.meanwhile(), visit.findings(), visit.quote(), visit.customer()));
    }

    private Reviewed expected(Expected other) {
        return new Reviewed(new ReviewedVisit(
                visit.visit(), other, visit.meanwhile(), visit.findings(), visit.quote(), visit.customer()));
    }

    private Reviewed agreedOn(QuoteStanding other) {
        return new Reviewed(new ReviewedVisit(
                visit.visit(), visit.expected(), visit.meanwhile(), visit.findings(), other, visit.customer()));
    }

    private static Payer payer(String country, String street, String email) {
        return new Payer("Fjordlab AS", "974760673", Country.of(country), street, "9008", "Tromsø", email);
    }
}
