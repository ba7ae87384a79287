package com.nextron.platform.billing.internal.visitcost;

import com.nextron.platform.billing.internal.rating.ClosedDays;
import com.nextron.platform.billing.internal.rating.MixedVisit;
import com.nextron.platform.billing.internal.rating.NoShow;
import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.billing.internal.rating.RatedLine;
import com.nextron.platform.billing.internal.rating.RatedVisit;
import com.nextron.platform.billing.internal.rating.UnpricedPart;
import com.nextron.platform.billing.internal.rating.Visit;
import com.nextron.platform.billing.internal.rating.VisitRating;
import com.nextron.platform.billing.internal.rating.Work;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.dispatch.PartFitted;
import com.nextron.platform.dispatch.VisitCompleted;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What of a reported visit decides its price.
 *
 * @param outcome whether anybody was there, and whose the work was
 * @param parts fitted or handed over, without prices
 */
public record VisitFacts(Visit visit, Outcome outcome, List<Part> parts) {
    /**
     * How the visit went.
     *
     * @param noShow nobody let the technician in: the customer's, whatever the warranty says (C5)
     * @param work the pieces of work with their coverage; one at least, unless nobody was there
     */
    public record Outcome(boolean noShow, List<Work> work) {}

    /** A part of the visit. */
    public record Part(String name, int quantity, boolean covered) {}

    /** The facts of the report. One that names no pieces of work is one piece, covered or not as a whole. */
    public static VisitFacts of(VisitCompleted told) {
        Site site =
                new Site(Country.of(told.country()), Optional.ofNullable(told.subdivision()), ZoneId.of(told.zone()));
        List<Work> work = told.work().isEmpty()
                ? List.of(new Work(1, told.covered()))
                : told.work().stream()
                        .map(piece -> new Work(piece.minutes(), piece.covered()))
                        .toList();
        return new VisitFacts(
                new Visit(site, told.arrivedAt(), told.departedAt(), told.kilometres()),
                new Outcome(told.noShow(), work),
                told.parts().stream().map(VisitFacts::part).toList());
    }

    private static Part part(PartFitted fitted) {
        boolean numbered = fitted.partNumber() != null && !fitted.partNumber().isBlank();
        return new Part(
                numbered ? fitted.name() + " (" + fitted.partNumber() + ")" : fitted.name(),
                fitted.quantity(),
                fitted.covered());
    }

    /** Whether the customer pays for any of it. */
    public boolean isCharged() {
        return outcome.noShow()
                || outcome.work().stream().anyMatch(piece -> !piece.covered())
                || parts.stream().anyMatch(part -> !part.covered());
    }

    /** The price by that card, split by who bears it (B3). */
    public MixedVisit rate(VisitRating rating, RateCard card, ClosedDays closedDays) {
        Currency currency = card.rates().currency();
        if (outcome.noShow()) {
            return new MixedVisit(NoShow.rate(rating, card, visit, closedDays), new RatedVisit(currency, 0, List.of()));
        }
        return MixedVisit.of(
                rating.rate(card, visit, closedDays), outcome.work(), lines(true, currency), lines(false, currency));
    }

    /** The whole price by that card, whoever bears it: what a partner earns (B2). */
    public RatedVisit whole(VisitRating rating, RateCard card, ClosedDays closedDays) {
        return outcome.noShow() ? NoShow.rate(rating, card, visit, closedDays) : rating.rate(card, visit, closedDays);
    }

    private List<RatedLine> lines(boolean covered, Currency currency) {
        return parts.stream()
                .filter(part -> part.covered() == covered)
                .map(part -> UnpricedPart.line(part.name(), BigDecimal.valueOf(part.quantity()), currency))
                .toList();
    }
}
