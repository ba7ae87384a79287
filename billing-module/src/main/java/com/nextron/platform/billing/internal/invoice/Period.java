package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.Collecting;
import com.nextron.platform.billing.Invoices.Gathering;
import com.nextron.platform.billing.internal.vat.VatTreatment;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Currency;
import java.util.Optional;

/**
 * The period whose visits a draft gathers: those that a technician left between its first and its last day, by the
 * operator's calendar, so that a period ends at one moment for all sites. The key names what the visits have in common; it
 * is gone once nothing is gathered any more.
 */
@Embeddable
class Period {
    @Enumerated(EnumType.STRING)
    @Column(name = "gathering")
    private Collecting collecting;

    @Column(name = "gathers_from")
    private LocalDate from;

    @Column(name = "gathers_to")
    private LocalDate to;

    @Column(name = "gathering_key")
    private String key;

    protected Period() {}

    private Period(Collecting collecting, LocalDate from, LocalDate to) {
        this.collecting = collecting;
        this.from = from;
        this.to = to;
    }

    /** The period of a visit that was left on that day; nothing for a customer that wants one invoice a visit. */
    static Optional<Period> of(Collecting collecting, LocalDate day) {
        return switch (collecting) {
            case PER_VISIT -> Optional.empty();
            case PER_WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield Optional.of(new Period(collecting, monday, monday.plusDays(6)));
            }
            case PER_MONTH ->
                Optional.of(
                        new Period(collecting, day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth())));
        };
    }

    /** The same for visits of one currency and VAT. */
    Period of(Currency currency, VatTreatment vat) {
        Period keyed = new Period(collecting, from, to);
        keyed.key = collecting + " " + from + " " + currency.getCurrencyCode() + " " + vat.key();
        return keyed;
    }

    String key() {
        return key;
    }

    LocalDate to() {
        return to;
    }

    /** Whether visits may still come on that day. */
    boolean isOpenOn(LocalDate today) {
        return key != null && !to.isBefore(today);
    }

    /** The same, closed. */
    Period closed() {
        return new Period(collecting, from, to);
    }

    Gathering view() {
        return new Gathering(collecting, from, to, key != null);
    }
}
