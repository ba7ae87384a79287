package com.nextron.platform.returns.internal.assets;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.calendar.BusinessCalendars;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.returns.Assets;
import com.nextron.platform.returns.internal.assets.CheckedAsset.Owner;
import com.nextron.platform.returns.internal.site.Typed;
import com.nextron.platform.returns.internal.warranty.Days;
import com.nextron.platform.tenant.Customers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Registers machines and shows them. */
@ApplicationScoped
class AssetRegister implements Assets {
    @Inject
    private RegisteredAssets assets;

    @Inject
    private Customers customers;

    @Inject
    private BusinessCalendars calendars;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_SUPPORT})
    @Transactional
    public AssetView register(RegisterAsset wanted) {
        CheckedAsset checked = CheckedAsset.of(wanted, owner(wanted.customer()), calendars, clock);
        Instant now = clock.instant();
        Asset asset = new Asset(Ids.next(), checked, now);
        assets.add(asset);
        audit.record(
                new AuditTrail.Subject("asset", asset.id()),
                "registered",
                asset.model() + " with serial number " + asset.serialNumber() + " was registered for "
                        + asset.customerName() + ", invoiced on " + Days.told(checked.invoiceDate()) + ".");
        return asset.view(now);
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.CUSTOMER})
    @Transactional
    public Listing<AssetView> list(ListQuery query) {
        Instant now = clock.instant();
        return assets.list(query).map(asset -> asset.view(now));
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.CUSTOMER})
    @Transactional
    public AssetView find(UUID id) {
        return assets.find(id).orElseThrow(NotFound::new).view(clock.instant());
    }

    private Optional<Owner> owner(String typed) {
        try {
            var customer = customers.find(new TenantId(Typed.line(typed)));
            return Optional.of(new Owner(customer.id(), customer.name()));
        } catch (NotFound | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
