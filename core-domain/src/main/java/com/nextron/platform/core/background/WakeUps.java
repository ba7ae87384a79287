package com.nextron.platform.core.background;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Consumer;

/**
 * Has a {@link BackgroundJob} run on this server as soon as what it is to work on is committed, instead of after its
 * pause. Nothing is lost without it: the pause ends anyway, on every server.
 */
@ApplicationScoped
public class WakeUps {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    private volatile Consumer<String> alarm = job -> {};

    /** Whom to tell the names of jobs that have something to do; whoever drives the jobs calls this once. */
    public void tell(Consumer<String> driver) {
        alarm = driver;
    }

    /** Has that job run once the running transaction is committed; asked again in the same transaction it is the same. */
    public void afterCommit(String job) {
        String key = WakeUps.class.getName() + "/" + job;
        if (transactions.getResource(key) == null) {
            transactions.putResource(key, job);
            transactions.registerInterposedSynchronization(new Committed(() -> alarm.accept(job)));
        }
    }

    private record Committed(Runnable then) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // What is still to be written may yet fail.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                then.run();
            }
        }
    }
}
