package com.nextron.platform.billing.internal.rating;

import com.nextron.platform.billing.LineKind;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.time.TimeWindow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rating by bands of the local day. */
public final class BandedVisitRating implements VisitRating {
    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);
    private static final String MINUTES = "min";

    @Override
    public RatedVisit rate(RateCard card, Visit visit, List<PartUsed> parts, ClosedDays closedDays) {
        int billed = card.rounding().billedMinutes(visit.duration());
        // Rounded by the second, billed by the minute: lines are whole minutes and still add up to the billed time.
        Instant from = visit.arrived().truncatedTo(ChronoUnit.MINUTES);
        TimeWindow window = new TimeWindow(from, from.plus(billed, ChronoUnit.MINUTES));
        List<Stretch> stretches = new BandCuts(card.bands(), visit.site(), closedDays).of(window);
        Explanations explain = new Explanations(visit, billed, card.rounding());
        List<RatedLine> lines = new ArrayList<>();
        byPercent(stretches).forEach((percent, inBand) -> lines.addAll(band(card.rates(), inBand, explain)));
        lines.addAll(kilometres(card.rates(), visit));
        lines.addAll(callout(card.rates()));
        parts.forEach(part -> lines.add(part(card.rates(), part)));
        return new RatedVisit(card.rates().currency(), billed, lines);
    }

    private static Map<BigDecimal, List<Stretch>> byPercent(List<Stretch> stretches) {
        Map<BigDecimal, List<Stretch>> byPercent = new LinkedHashMap<>();
        for (Stretch stretch : stretches) {
            byPercent
                    .computeIfAbsent(stretch.percent(), percent -> new ArrayList<>())
                    .add(stretch);
        }
        return byPercent;
    }

    private static List<RatedLine> band(Rates rates, List<Stretch> inBand, Explanations explain) {
        BigDecimal percent = inBand.get(0).percent();
        BigDecimal minutes =
                BigDecimal.valueOf(inBand.stream().mapToLong(Stretch::minutes).sum());
        Money labour = labour(rates, minutes);
        RatedLine labourLine = new RatedLine(
                LineKind.LABOUR,
                percent.signum() == 0 ? "Labour, ordinary time" : "Labour, time with +" + percent + " %",
                new RatedLine.Quantity(minutes, MINUTES, rates.perHour()),
                percent,
                labour,
                explain.labour(inBand));
        if (percent.signum() == 0) {
            return List.of(labourLine);
        }
        Money surcharge = labour.percent(percent);
        return List.of(
                labourLine,
                new RatedLine(
                        LineKind.SURCHARGE,
                        "Surcharge " + percent + " % for time of day",
                        new RatedLine.Quantity(BigDecimal.ONE, "pcs", surcharge.amount()),
                        percent,
                        surcharge,
                        percent + " percent of the labour of " + labour + " (D-B2), rounded once (D-B5)."));
    }

    /** Multiplied first and divided last, so that it is rounded once (D-B5). */
    private static Money labour(Rates rates, BigDecimal minutes) {
        int digits = rates.currency().getDefaultFractionDigits();
        BigDecimal amount = rates.perHour().multiply(minutes).divide(MINUTES_OF_AN_HOUR, digits, RoundingMode.HALF_UP);
        return new Money(amount, rates.currency());
    }

    private static List<RatedLine> kilometres(Rates rates, Visit visit) {
        if (visit.kilometres().signum() == 0) {
            return List.of();
        }
        return List.of(new RatedLine(
                LineKind.KILOMETRES,
                "Driving",
                new RatedLine.Quantity(visit.kilometres(), "km", rates.perKilometre()),
                BigDecimal.ZERO,
                new Money(rates.perKilometre().multiply(visit.kilometres()), rates.currency()),
                "Kilometres really driven, both ways, as reported (D-B3)."));
    }

    private static List<RatedLine> callout(Rates rates) {
        Money fee = new Money(rates.callout(), rates.currency());
        if (fee.isZero()) {
            return List.of();
        }
        return List.of(new RatedLine(
                LineKind.CALLOUT,
                "Call-out fee",
                new RatedLine.Quantity(BigDecimal.ONE, "pcs", fee.amount()),
                BigDecimal.ZERO,
                fee,
                "Once a visit, by the rate card (D-B4)."));
    }

    private static RatedLine part(Rates rates, PartUsed part) {
        return new RatedLine(
                LineKind.PART,
                part.description(),
                new RatedLine.Quantity(part.quantity(), "pcs", part.unitPrice()),
                BigDecimal.ZERO,
                new Money(part.unitPrice().multiply(part.quantity()), rates.currency()),
                "The part's price for each piece, rounded once (D-B5).");
    }
}
