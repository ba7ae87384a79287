package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.Invoices.PartPrice;
import com.nextron.platform.billing.internal.preview.Amounts;
import com.nextron.platform.billing.internal.pricelist.CardKind;
import com.nextron.platform.billing.internal.pricelist.RateCards;
import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts prices on the parts of an invoice: what they cost, and the mark-up of the card that the visit was rated by. */
@ApplicationScoped
class PartPricing {
    @Inject
    private RateCards cards;

    /** Prices the parts, and says so in a sentence for the audit. */
    String price(Invoice invoice, List<PartPrice> prices) {
        Checks checks = new Checks();
        checks.require(!prices.isEmpty(), new FieldError("prices", "Enter the price of one part at least."));
        prices.forEach(one -> check(invoice, one, checks));
        checks.done();
        prices.forEach(one -> {
            Optional<RateCard> card = cards.named(
                    CardKind.CUSTOMER,
                    invoice.rateCardOf(invoice.part(one.position()).orElseThrow()));
            BigDecimal onePiece =
                    card.map(terms -> terms.rates().partPrice(one.cost())).orElse(one.cost());
            invoice.pricePart(one.position(), onePiece, how(new Money(one.cost(), invoice.currency()), card));
        });
        return prices.stream()
                .map(one -> invoice.part(one.position()).orElseThrow().label() + " at "
                        + new Money(one.cost(), invoice.currency()))
                .collect(Collectors.joining(", ", "Parts were priced by what one piece costs: ", "."));
    }

    private static void check(Invoice invoice, PartPrice one, Checks checks) {
        String field = "price" + one.position();
        checks.require(
                invoice.part(one.position()).isPresent(),
                new FieldError(field, "Line " + one.position() + " is not a part of this invoice."));
        checks.parse(field, one.cost(), Amounts::checked);
    }

    private static String how(Money cost, Optional<RateCard> card) {
        BigDecimal markUp = card.map(terms -> terms.rates().partsMarkUp()).orElse(BigDecimal.ZERO);
        return markUp.signum() == 0
                ? "The part's price for each piece, entered by finance; rounded once (D-B5)."
                : "One piece costs " + cost + ", and "
                        + markUp.stripTrailingZeros().toPlainString() + " percent by the rate card "
                        + card.get().name() + " (D-B4); rounded once (D-B5).";
    }
}
