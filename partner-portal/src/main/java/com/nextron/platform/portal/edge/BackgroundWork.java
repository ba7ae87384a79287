package com.nextron.platform.portal.edge;

import com.nextron.platform.core.background.BackgroundJob;
import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Drives every {@link BackgroundJob} on this server from its start to its stop, each as its own platform caller. */
public class BackgroundWork implements ServletContextListener {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);

    /** How many pieces one run may do before it lets others have the thread. */
    private static final int AT_MOST = 200;

    private final List<Future<?>> running = new ArrayList<>();
    private volatile boolean stopping;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    @Any
    private Instance<BackgroundJob> jobs;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        for (BackgroundJob job : jobs) {
            long pause = job.pause().toMillis();
            running.add(executor.scheduleWithFixedDelay(() -> run(job), pause, pause, TimeUnit.MILLISECONDS));
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        stopping = true;
        running.forEach(future -> future.cancel(false));
    }

    private void run(BackgroundJob job) {
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
