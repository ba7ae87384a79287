package com.nextron.platform.portal.edge;

import com.nextron.platform.core.background.BackgroundJob;
import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One {@link BackgroundJob} on this server, run by one thread at a time, as its own platform caller. */
final class DrivenJob {
    private static final Logger LOG = LoggerFactory.getLogger(DrivenJob.class);

    /** How many pieces one run may do before it lets others have the thread. */
    private static final int AT_MOST = 200;

    private final BackgroundJob job;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean stopping;

    DrivenJob(BackgroundJob job) {
        this.job = job;
    }

    String name() {
        return job.name();
    }

    long pauseInMillis() {
        return job.pause().toMillis();
    }

    /** Has the thread that works look again before it ends; false if none works. */
    boolean looksAgain() {
        return asked.updateAndGet(times -> times == 0 ? 0 : times + 1) > 0;
    }

    /** Works until nothing is left. Asked while another thread works, it has that one look again and returns. */
    void run() {
        if (asked.getAndIncrement() > 0) {
            return;
        }
        int seen;
        do {
            seen = asked.get();
            work();
        } while (!asked.compareAndSet(seen, 0));
    }

    void stop() {
        stopping = true;
    }

    private void work() {
        try {
            CallerContext.runAs(Caller.platform(job.name()), () -> {
                int done = 0;
                while (!stopping && done < AT_MOST && job.runOnce()) {
                    done++;
                }
            });
        } catch (RuntimeException | LinkageError e) {
            // Thrown on, it would end the schedule for good: the database may just be away for a moment.
            LOG.warn("{} could not work and will try again: {}", job.name(), e.toString());
        }
    }
}
