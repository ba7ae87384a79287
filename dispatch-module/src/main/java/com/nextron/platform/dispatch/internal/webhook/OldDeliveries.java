package com.nextron.platform.dispatch.internal.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/** The transaction in which old deliveries are removed. */
@ApplicationScoped
class OldDeliveries {
    @Inject
    private StoredWebhooks stored;

    @Transactional(TxType.REQUIRES_NEW)
    int forget(Instant before) {
        return stored.forget(before);
    }
}
