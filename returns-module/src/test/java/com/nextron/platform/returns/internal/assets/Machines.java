package com.nextron.platform.returns.internal.assets;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.calendar.BusinessCalendars;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.returns.Assets.Kind;
import com.nextron.platform.returns.Assets.RegisterAsset;
import com.nextron.platform.returns.internal.assets.CheckedAsset.Owner;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Machines for tests. */
public final class Machines {
    public static final Instant TODAY = Instant.parse("2026-04-01T10:00:00Z");

    private Machines() {}

    /** A server in Tromsø of Fjordkraft Data, invoiced on that day. */
    public static Asset aServerInTromso(LocalDate invoiced) {
        RegisterAsset wanted = new RegisterAsset(
                "nx-2041-77",
                "Nextron N2 rack server",
                Kind.SERVER,
                "fjordkraft-data",
                invoiced,
                null,
                "4H",
                null,
                "Storgata 1",
                "9008",
                "Tromsø",
                "NO");
        CheckedAsset checked = CheckedAsset.of(
                wanted,
                Optional.of(new Owner(new TenantId("fjordkraft-data"), "Fjordkraft Data AS")),
                BusinessCalendars.standard(),
                Clock.fixed(TODAY, ZoneOffset.UTC));
        return new Asset(Ids.next(), checked, TODAY);
    }
}
