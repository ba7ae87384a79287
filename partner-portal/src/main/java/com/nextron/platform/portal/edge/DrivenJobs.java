package com.nextron.platform.portal.edge;

import com.nextron.platform.core.background.BackgroundJob;
import com.nextron.platform.core.background.WakeUps;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Runs every {@link BackgroundJob} of this server again and again, and at once where something was left to do for it. */
@ApplicationScoped
public class DrivenJobs {
    private final List<Future<?>> running = new ArrayList<>();
    private volatile List<DrivenJob> driven = List.of();

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    @Any
    private Instance<BackgroundJob> jobs;

    @Inject
    private WakeUps wakeUps;

    /** Begins to drive them. */
    void start() {
        driven = jobs.stream().map(DrivenJob::new).toList();
        for (DrivenJob job : driven) {
            long pause = job.pauseInMillis();
            running.add(executor.scheduleWithFixedDelay(job::run, pause, pause, TimeUnit.MILLISECONDS));
        }
        wakeUps.tell(this::wake);
    }

    /** Has each end after the piece of work in its hands. */
    void stop() {
        wakeUps.tell(job -> {});
        driven.forEach(DrivenJob::stop);
        running.forEach(future -> future.cancel(false));
    }

    private void wake(String name) {
        driven.stream()
                .filter(job -> job.name().equals(name) && !job.looksAgain())
                .forEach(job -> executor.execute(job::run));
    }
}
