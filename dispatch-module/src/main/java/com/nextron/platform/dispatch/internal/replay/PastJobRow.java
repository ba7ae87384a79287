package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.OfferStatus;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.internal.replay.PastJob.Happened;
import com.nextron.platform.tenant.PlannedHolders.Asked;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One row of the reading, in the order of its columns. */
record PastJobRow(Object[] columns) {
    private static final int OPENED = 3;

    UUID id() {
        return UUID.fromString(text(0));
    }

    Instant openedAt() {
        return instant(OPENED).orElseThrow();
    }

    boolean isByAgreement() {
        return text(7).equals(ResponseLevel.BY_AGREEMENT.name());
    }

    PastJob job() {
        return new PastJob(
                id(),
                text(1),
                new TenantId(text(2)),
                openedAt(),
                new Asked(new PostalCode(new Country(text(4)), text(5)), ResponseLevel.valueOf(text(7))),
                text(6),
                ZoneId.of(text(8)),
                instant(9),
                text(10).isEmpty() ? Set.of() : Set.of(text(10).split("\n")),
                Money.of((BigDecimal) columns[11], text(12)),
                refusals(),
                happened());
    }

    private Happened happened() {
        return new Happened(
                Optional.ofNullable(text(13)).map(partner -> new Party(new TenantId(partner), text(14))),
                instant(16),
                Optional.ofNullable((Boolean) columns[15]),
                ((Number) columns[17]).intValue(),
                ((Number) columns[18]).longValue(),
                (BigDecimal) columns[19]);
    }

    /** Such as {@code nordlys-it DECLINED,ofoten-data EXPIRED}, the last answer of each counting. */
    private Map<TenantId, OfferStatus> refusals() {
        Map<TenantId, OfferStatus> refusals = new HashMap<>();
        if (text(20) != null) {
            for (String refused : text(20).split(",")) {
                String[] words = refused.split(" ");
                refusals.put(new TenantId(words[0]), OfferStatus.valueOf(words[1]));
            }
        }
        return refusals;
    }

    private Optional<Instant> instant(int column) {
        return Optional.ofNullable((Number) columns[column])
                .map(micros -> Instant.EPOCH.plus(micros.longValue(), ChronoUnit.MICROS));
    }

    private String text(int column) {
        return (String) columns[column];
    }
}
