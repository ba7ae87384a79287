package com.nextron.platform.dispatch.internal.webhook;

import com.nextron.platform.core.outbox.Delivered;
import com.nextron.platform.core.outbox.OutboxConsumer;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.PartnerReinstated;
import com.nextron.platform.tenant.PartnerSuspended;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** A suspended partner's system is told nothing until the partner is reinstated; then it is told what it missed. */
@ApplicationScoped
class PausesWebhooks implements OutboxConsumer {
    private static final String SUSPENDED = PartnerSuspended.class.getSimpleName();

    @Inject
    private StoredWebhooks stored;

    @Override
    public String name() {
        return "dispatch.pause-webhooks";
    }

    @Override
    public Set<String> types() {
        return Set.of(SUSPENDED, PartnerReinstated.class.getSimpleName());
    }

    @Override
    public void accept(Delivered delivered) {
        stored.pause(
                new TenantId(delivered.as(Standing.class).partner()),
                delivered.type().equals(SUSPENDED));
    }

    /** What both events say. */
    public record Standing(String partner) {}
}
