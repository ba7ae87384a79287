package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.ExchangeRates.RateView;
import com.nextron.platform.billing.VatInKroner;
import com.nextron.platform.core.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The VAT in NOK of a document in another currency: rounded once, from the document's whole VAT. */
@Embeddable
class KronerVat {
    private static final String KRONER = "NOK";

    @Column(name = "vat_in_nok")
    private BigDecimal amount;

    @Column(name = "exchange_rate")
    private BigDecimal rate;

    @Column(name = "exchange_rate_of")
    private LocalDate rateOf;

    @Column(name = "exchange_rate_source")
    private String source;

    protected KronerVat() {}

    private KronerVat(BigDecimal amount, BigDecimal rate, LocalDate rateOf, String source) {
        this.amount = amount;
        this.rate = rate;
        this.rateOf = rateOf;
        this.source = source;
    }

    static KronerVat of(BigDecimal vat, RateView rate) {
        return new KronerVat(
                Money.of(vat.multiply(rate.rate()), KRONER).amount(), rate.rate(), rate.day(), rate.source());
    }

    /** The VAT that a credit note takes back, by the rate of the invoice that it corrects. */
    KronerVat by(BigDecimal vat) {
        return new KronerVat(Money.of(vat.multiply(rate), KRONER).amount(), rate, rateOf, source);
    }

    /** What those have left of it: the last credit note takes that, so that all of them are the invoice's to the øre. */
    KronerVat without(Collection<KronerVat> others) {
        BigDecimal taken = others.stream().map(other -> other.amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new KronerVat(amount.subtract(taken), rate, rateOf, source);
    }

    /** What is stored of it, by its columns; the same columns where there is none. */
    static Map<String, Object> columns(Optional<KronerVat> vat) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("vat_in_nok", vat.map(known -> known.amount).orElse(null));
        columns.put("exchange_rate", vat.map(known -> known.rate).orElse(null));
        columns.put("exchange_rate_of", vat.map(known -> known.rateOf).orElse(null));
        columns.put("exchange_rate_source", vat.map(known -> known.source).orElse(null));
        return columns;
    }

    VatInKroner view() {
        return new VatInKroner(Money.of(amount, KRONER), rate, rateOf, source);
    }
}
