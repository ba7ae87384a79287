package com.nextron.platform.billing;

import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.place.Country;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Prices before a visit: what the customer would pay if it is not covered, and what a partner earns. */
public interface PriceLists {
    /**
     * The standard rates in force at that instant in that country (D-B4, D-B6). Open to every signed-in caller and the
     * platform.
     *
     * @throws com.nextron.platform.core.problem.WrongState where no rate card is in force, as outside the Nordic countries
     *     (O4); the caller's transaction can go on
     */
    PriceList inForce(Country country, Instant at);

    /**
     * About what a partner earns for a usual visit there: call-out, two hours in ordinary time and 60 km. For headquarters
     * and the platform.
     *
     * @throws com.nextron.platform.core.problem.WrongState where no rate card is in force; the caller's transaction can go on
     */
    Money usualPay(Country country, Instant at);

    /**
     * A price list as a customer reads it.
     *
     * @param rateCard name and version, such as {@code NO-2026 v1}
     */
    record PriceList(
            String rateCard, Money hourlyRate, Money kilometreRate, Money calloutFee, List<Surcharge> surcharges) {}

    /** An addition by time of day, such as weekdays 16–20, 50 percent (D-B2). */
    record Surcharge(String when, BigDecimal percent) {}
}
