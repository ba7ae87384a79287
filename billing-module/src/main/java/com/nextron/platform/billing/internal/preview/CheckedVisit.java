package com.nextron.platform.billing.internal.preview;

import com.nextron.platform.billing.VisitPrices.AskPrice;
import com.nextron.platform.billing.VisitPrices.AskedPart;
import com.nextron.platform.billing.internal.rating.PartUsed;
import com.nextron.platform.billing.internal.rating.Visit;
import com.nextron.platform.core.calendar.AskedSite;
import com.nextron.platform.core.clock.CalendarClock;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.time.Moments;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A visit that makes sense, with its parts and its call-out fee. */
record CheckedVisit(Visit visit, List<PartUsed> parts, BigDecimal calloutFee) {
    private static final int MOST_PARTS = 200;
    private static final int LONGEST_DESCRIPTION = 200;

    /** Notes what does not make sense; empty if anything was noted here. */
    static Optional<CheckedVisit> of(AskPrice asked, Checks checks) {
        Optional<Site> site = new AskedSite(asked.country(), asked.subdivision(), asked.timeZone()).checked(checks);
        Optional<Instant> arrived = checks.parse("arrivedAt", asked.arrivedAt(), text -> instant("The arrival", text));
        Optional<Instant> departed =
                checks.parse("departedAt", asked.departedAt(), text -> instant("The departure", text));
        Optional<BigDecimal> kilometres = checks.parse("kilometres", asked.kilometres(), Amounts::checked);
        Optional<BigDecimal> fee = asked.calloutFee() == null
                ? Optional.of(BigDecimal.ZERO)
                : checks.parse("calloutFee", asked.calloutFee(), Amounts::checked);
        List<PartUsed> parts = parts(asked.parts() == null ? List.of() : asked.parts(), checks);
        if (site.isEmpty() || arrived.isEmpty() || departed.isEmpty() || kilometres.isEmpty() || fee.isEmpty()) {
            return Optional.empty();
        }
        // Everything else has been checked, so that only the length of the visit can be wrong.
        return checks.parse(
                        "departedAt",
                        departed.get(),
                        end -> new Visit(site.get(), arrived.get(), end, kilometres.get()))
                .map(visit -> new CheckedVisit(visit, parts, fee.get()));
    }

    private static List<PartUsed> parts(List<AskedPart> asked, Checks checks) {
        List<PartUsed> parts = new ArrayList<>();
        checks.require(
                asked.size() <= MOST_PARTS, new FieldError("parts", "At most " + MOST_PARTS + " parts, please."));
        for (int i = 0; i < Math.min(asked.size(), MOST_PARTS); i++) {
            part("parts[" + i + "]", asked.get(i), checks).ifPresent(parts::add);
        }
        return parts;
    }

    private static Optional<PartUsed> part(String field, AskedPart asked, Checks checks) {
        if (asked == null) {
            checks.present(field, null);
            return Optional.empty();
        }
        checks.text(field + ".description", asked.description(), LONGEST_DESCRIPTION);
        Optional<BigDecimal> quantity = checks.parse(field + ".quantity", asked.quantity(), Amounts::aboveZero);
        Optional<BigDecimal> price = checks.parse(field + ".unitPrice", asked.unitPrice(), Amounts::checked);
        boolean named = asked.description() != null && !asked.description().isBlank();
        return named && quantity.isPresent() && price.isPresent()
                ? Optional.of(new PartUsed(asked.description(), quantity.get(), price.get()))
                : Optional.empty();
    }

    private static Instant instant(String what, String written) {
        Instant instant = Moments.parse(written);
        CalendarClock.requireKnownYear(what, instant);
        return instant;
    }
}
