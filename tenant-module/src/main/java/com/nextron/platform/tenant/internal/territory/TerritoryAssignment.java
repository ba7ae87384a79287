package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.Rank;
import com.nextron.platform.tenant.Territories.AssignmentView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/** One range, held by one partner (or the operator) for some levels and days. */
@Entity
@Table(schema = "tenant", name = "territory_assignment")
class TerritoryAssignment {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String partner;

    private String country;

    @Column(name = "postal_from")
    private String postalFrom;

    @Column(name = "postal_to")
    private String postalTo;

    private String levels;

    @Enumerated(EnumType.STRING)
    private Rank rank;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    protected TerritoryAssignment() {}

    TerritoryAssignment(TenantId partner, PostalRange range, Rank rank, Instant now) {
        this.id = Ids.next();
        this.partner = partner.value();
        this.country = range.from().country().code();
        this.postalFrom = range.from().value();
        this.postalTo = range.to().value();
        this.rank = rank;
        this.createdAt = now;
    }

    TerritoryAssignment serving(Set<ResponseLevel> served) {
        this.levels = Levels.text(served);
        return this;
    }

    /** @param last the last day, included; null while it is open */
    TerritoryAssignment valid(LocalDate first, LocalDate last) {
        this.validFrom = first;
        this.validTo = last;
        return this;
    }

    /** Ends it with that day; an end that was set before may move. */
    void end(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw new IllegalArgumentException("It holds from " + validFrom + "; it cannot end before that.");
        }
        validTo = lastDay;
    }

    /** Whether both say who is asked first for some place, level and day. */
    boolean rivals(TerritoryAssignment other) {
        return rank == Rank.PRIMARY
                && other.rank == Rank.PRIMARY
                && !partner.equals(other.partner)
                && country.equals(other.country)
                && range().overlaps(other.range())
                && !Collections.disjoint(levels(), other.levels())
                && startsBeforeTheEndOf(other)
                && other.startsBeforeTheEndOf(this);
    }

    private boolean startsBeforeTheEndOf(TerritoryAssignment other) {
        return other.validTo == null || !validFrom.isAfter(other.validTo);
    }

    UUID id() {
        return id;
    }

    TenantId partner() {
        return new TenantId(partner);
    }

    Rank rank() {
        return rank;
    }

    Set<ResponseLevel> levels() {
        return Levels.read(levels);
    }

    PostalRange range() {
        Country place = new Country(country);
        return new PostalRange(new PostalCode(place, postalFrom), new PostalCode(place, postalTo));
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    AssignmentView view(String partnerName) {
        return new AssignmentView(
                id, partner(), partnerName, country, postalFrom, postalTo, levels(), rank, validFrom, validTo);
    }
}
