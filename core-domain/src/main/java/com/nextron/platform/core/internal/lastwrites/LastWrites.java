package com.nextron.platform.core.internal.lastwrites;

import com.nextron.platform.core.internal.lastwrites.LastRows.AuditRow;
import com.nextron.platform.core.internal.lastwrites.LastRows.DeliveryRow;
import com.nextron.platform.core.internal.lastwrites.LastRows.EventRow;
import com.nextron.platform.core.internal.lastwrites.LastRows.Owner;
import com.nextron.platform.core.internal.tenancy.CallersConnection;
import com.nextron.platform.core.internal.tenancy.Transactions;
import com.nextron.platform.core.tenancy.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;

/**
 * Keeps audit entries and events of the running transaction and writes them just before it commits, together with what
 * they tell of or not at all.
 */
@ApplicationScoped
public class LastWrites {
    private static final String KEY = LastWrites.class.getName();

    @Inject
    private CallersConnection database;

    /** @throws IllegalStateException outside a transaction */
    public void add(AuditRow entry) {
        pending().add(entry);
    }

    /**
     * @param whenCommitted told once the event is stored for good; does little, the caller's answer waits for it
     * @throws IllegalStateException outside a transaction
     */
    public void add(EventRow event, List<DeliveryRow> deliveries, Runnable whenCommitted) {
        Pending pending = pending();
        pending.add(event, deliveries);
        pending.add(whenCommitted);
    }

    private Pending pending() {
        TransactionSynchronizationRegistry registry = Transactions.registry();
        int status = registry.getTransactionStatus();
        if (status == Status.STATUS_MARKED_ROLLBACK) {
            // Whatever is kept here goes with the transaction.
            return new Pending(Owner.of(CallerContext.current()));
        }
        if (status != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("something is told outside a transaction");
        }
        Pending known = (Pending) registry.getResource(KEY);
        if (known == null) {
            known = new Pending(Owner.of(CallerContext.current()));
            registry.putResource(KEY, known);
            registry.registerInterposedSynchronization(new AtTheEnd(known));
        }
        return known;
    }

    /** Interposed: after the persistence units have written their own rows, and whatever they still had to tell. */
    private final class AtTheEnd implements Synchronization {
        private final Pending pending;

        AtTheEnd(Pending pending) {
            this.pending = pending;
        }

        @Override
        public void beforeCompletion() {
            database.call(pending::write);
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                pending.committed();
            }
        }
    }
}
