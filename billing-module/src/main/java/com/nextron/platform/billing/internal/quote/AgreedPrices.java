package com.nextron.platform.billing.internal.quote;

import com.nextron.platform.billing.Quotes.QuoteView;
import com.nextron.platform.billing.internal.pricelist.CardKind;
import com.nextron.platform.billing.internal.pricelist.RateCards;
import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which prices count for a visit. Called inside a transaction. */
@ApplicationScoped
public class AgreedPrices {
    @Inject
    private StoredQuotes quotes;

    @Inject
    private RateCards cards;

    /**
     * What was agreed before a visit.
     *
     * @param card by which it is rated: in the version that was quoted (D-B4), whatever was published since; the one in
     *     force at the arrival where no quote binds; empty where there is none
     */
    public record Agreed(QuoteStanding standing, Optional<RateCard> card) {}

    public Agreed of(VisitCompleted visit) {
        QuoteStanding standing = quotes.ofCase(visit.caseId())
                .map(quote -> QuoteStanding.of(quote, quote.standing(visit.arrivedAt())))
                .orElseGet(() -> QuoteStanding.none(visit.caseNumber()));
        Country country = Country.of(visit.country());
        return new Agreed(
                standing,
                standing.rateCard()
                        .flatMap(this::named)
                        .or(() -> cards.inForce(CardKind.CUSTOMER, country, visit.arrivedAt())));
    }

    /** The same of several visits, by their ids: each quote and each card is asked for once. */
    public Map<UUID, Agreed> of(Collection<VisitCompleted> visits) {
        Map<UUID, StoredQuote> byCase =
                quotes.ofCases(visits.stream().map(VisitCompleted::caseId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(StoredQuote::caseId, Function.identity()));
        Map<String, Optional<RateCard>> known = new HashMap<>();
        Map<UUID, Agreed> agreed = new HashMap<>();
        for (VisitCompleted visit : visits) {
            QuoteStanding standing = Optional.ofNullable(byCase.get(visit.caseId()))
                    .map(quote -> QuoteStanding.of(quote, quote.standing(visit.arrivedAt())))
                    .orElseGet(() -> QuoteStanding.none(visit.caseNumber()));
            agreed.put(visit.visitId(), new Agreed(standing, card(standing, visit, known)));
        }
        return agreed;
    }

    private Optional<RateCard> card(
            QuoteStanding standing, VisitCompleted visit, Map<String, Optional<RateCard>> known) {
        LocalDate day = LocalDate.ofInstant(visit.arrivedAt(), cards.zone());
        return standing.rateCard()
                .flatMap(name -> known.computeIfAbsent(name, this::named))
                .or(() -> known.computeIfAbsent(
                        visit.country() + " " + day,
                        begun -> cards.inForce(CardKind.CUSTOMER, Country.of(visit.country()), visit.arrivedAt())));
    }

    /** The customers' card of that name and version. */
    public Optional<RateCard> named(String card) {
        return cards.named(CardKind.CUSTOMER, card);
    }

    /** The price list that holds for the case. */
    public Optional<QuoteView> ofCase(UUID caseId, Instant now) {
        return quotes.ofCase(caseId).map(quote -> quote.view(now));
    }
}
