package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.TerritoryReplay.Effect;
import com.nextron.platform.dispatch.TerritoryReplay.InTime;
import com.nextron.platform.dispatch.TerritoryReplay.MovedJob;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** A job that would move. Its id is the work order's, so that the list is in the order of opening. */
@Entity
@Table(schema = "dispatch", name = "territory_replay_move")
class StoredMove {
    @Id
    @Column(name = "row_id")
    private UUID rowId;

    @Column(name = "replay_id")
    private UUID replay;

    private UUID id;
    private String number;

    @Column(name = "asked_at")
    private Instant askedAt;

    private String zone;
    private String country;

    @Column(name = "postal_code")
    private String postalCode;

    private String city;

    /** As the API writes it. */
    private String level;

    @Column(name = "happened_id")
    private String happenedId;

    @Column(name = "happened_name")
    private String happenedName;

    @Column(name = "from_id")
    private String fromId;

    @Column(name = "from_name")
    private String fromName;

    @Column(name = "to_id")
    private String toId;

    @Column(name = "to_name")
    private String toName;

    @Column(name = "km_from")
    private Long kilometresFrom;

    @Column(name = "km_to")
    private Long kilometresTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "promise_from")
    private InTime promiseFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "promise_to")
    private InTime promiseTo;

    @Enumerated(EnumType.STRING)
    private Effect effect;

    @Column(name = "pay_amount")
    private BigDecimal payAmount;

    @Column(name = "pay_currency")
    private String payCurrency;

    private String tried;

    protected StoredMove() {}

    StoredTry tried() {
        return ReplayText.read(tried, StoredTry.class);
    }

    MovedJob view() {
        return new MovedJob(
                id,
                number,
                askedAt,
                ZoneId.of(zone),
                country,
                postalCode,
                city,
                ResponseLevel.of(level),
                party(happenedId, happenedName),
                party(fromId, fromName),
                party(toId, toName),
                Optional.ofNullable(kilometresFrom),
                Optional.ofNullable(kilometresTo),
                promiseFrom,
                promiseTo,
                effect,
                Money.of(payAmount, payCurrency));
    }

    private static Optional<Party> party(String id, String name) {
        return Optional.ofNullable(id).map(known -> new Party(new TenantId(known), name));
    }
}
