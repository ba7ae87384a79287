package com.nextron.platform.billing.internal.pricelist;

import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.billing.internal.rating.Rates;
import com.nextron.platform.billing.internal.rating.Rounding;
import com.nextron.platform.billing.internal.rating.TimeBands;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.tenancy.TenantId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The terms of a card, checked: no rating can fail by them.
 *
 * @param validFrom the first day, in the operator's zone
 */
public record NewCard(Side side, LocalDate validFrom, Rates rates, Rounding rounding, TimeBands bands) {
    /**
     * Whose prices, and where.
     *
     * @param partner the one partner it is for; empty for all, and for customers
     */
    public record Side(CardKind kind, Country country, Optional<TenantId> partner) {}

    /** Without its version: {@code NO-2026}, or {@code NO-2026-nordlys-it} for one partner. */
    public String name() {
        return side.country().code() + "-" + validFrom.getYear()
                + side.partner().map(partner -> "-" + partner.value()).orElse("");
    }

    /** What rates a visit. */
    public RateCard card() {
        return new RateCard(name(), side.country(), rates, rounding, bands);
    }
}
