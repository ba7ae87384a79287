package com.nextron.platform.tenant.internal.reach;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.Rank;
import com.nextron.platform.tenant.internal.reach.Reach.Holding;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Builds reaches that read as English: {@code held("aurora").primary().over("9000-9299").reach(1)}. */
public final class Held {
    public static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

    private final String partner;
    private Rank rank = Rank.BACKUP;
    private Set<ResponseLevel> levels = Set.of(ResponseLevel.NBD);
    private PostalRange range = PostalRange.whole(Country.NORWAY);
    private LocalDate from = JANUARY;
    private LocalDate until;

    private Held(String partner) {
        this.partner = partner;
    }

    public static Held held(String partner) {
        return new Held(partner);
    }

    public Held primary() {
        rank = Rank.PRIMARY;
        return this;
    }

    public Held at(ResponseLevel... wanted) {
        levels = Set.of(wanted);
        return this;
    }

    public Held over(String codes) {
        return over(PostalRange.of(Country.NORWAY, codes));
    }

    public Held over(PostalRange wanted) {
        range = wanted;
        return this;
    }

    public Held from(LocalDate first) {
        from = first;
        return this;
    }

    public Held until(LocalDate last) {
        until = last;
        return this;
    }

    public Reach reach(long number) {
        Holding holding = new Holding(
                new UUID(1, number),
                new TenantId(partner),
                rank,
                levels,
                new UUID(2, number),
                "T" + number,
                from,
                until);
        return new Reach(number, holding, range, range.codes());
    }
}
