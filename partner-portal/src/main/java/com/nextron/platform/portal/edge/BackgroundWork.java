package com.nextron.platform.portal.edge;

import com.nextron.platform.core.background.BackgroundJob;
import com.nextron.platform.core.background.ServerStop;
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

/**
 * Drives every {@link BackgroundJob} on this server from its start to its stop, each as its own platform caller.
 *
 * <p>A server that is asked to stop waits for the threads that work before it ends the application, so that the end of the
 * application alone would come too late for them to learn of it: they are told as soon as the process is.
 */
public class BackgroundWork implements ServletContextListener {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);

    /** How many pieces one run may do before it lets others have the thread. */
    private static final int AT_MOST = 200;

    private final List<Future<?>> running = new ArrayList<>();

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private ServerStop stop;

    @Inject
    @Any
    private Instance<BackgroundJob> jobs;

    private Thread whenTheProcessStops;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        whenTheProcessStops = new Thread(stop::begin, "background work learns of the stop");
        Runtime.getRuntime().addShutdownHook(whenTheProcessStops);
        for (BackgroundJob job : jobs) {
            long pause = job.pause().toMillis();
            running.add(executor.scheduleWithFixedDelay(() -> run(job), pause, pause, TimeUnit.MILLISECONDS));
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        stop.begin();
        running.forEach(future -> future.cancel(false));
        try {
            Runtime.getRuntime().removeShutdownHook(whenTheProcessStops);
        } catch (IllegalStateException alreadyStopping) {
            // It is the process that stops, and not the application alone.
        }
    }

    private void run(BackgroundJob job) {
        try {
            CallerContext.runAs(Caller.platform(job.name()), () -> {
                int done = 0;
                while (!stop.hasBegun() && done < AT_MOST && job.runOnce()) {
                    done++;
                }
            });
        } catch (RuntimeException | LinkageError e) {
            // Thrown on, it would end the schedule for good: the database may just be away for a moment.
            LOG.warn("{} could not work and will try again: {}", job.name(), e.toString());
        }
    }
}
