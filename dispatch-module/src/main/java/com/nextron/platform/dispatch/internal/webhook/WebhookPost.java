package com.nextron.platform.dispatch.internal.webhook;

import com.nextron.platform.core.background.BackgroundJob;
import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks for endpoints that have something due and gives each a lane of its own. Safe on many servers. */
@ApplicationScoped
class WebhookPost implements BackgroundJob {
    @Inject
    private WebhookQueue queue;

    @Inject
    private WebhookCourier courier;

    @Inject
    @ConfigProperty(name = "platform.webhooks.pause", defaultValue = "PT0.5S")
    private Duration pause;

    @Inject
    @ConfigProperty(name = "platform.webhooks.lanes", defaultValue = "8")
    private int lanes;

    @Inject
    private ManagedExecutorService executor;

    private Semaphore free;

    @PostConstruct
    void start() {
        free = new Semaphore(lanes);
    }

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public boolean runOnce() {
        int most = free.drainPermits();
        int used = 0;
        try {
            if (most > 0) {
                for (UUID endpoint : queue.claim(most)) {
                    executor.execute(() -> serve(endpoint));
                    used++;
                }
            }
        } catch (RejectedExecutionException stopping) {
            return false;
        } finally {
            free.release(most - used);
        }
        return false;
    }

    private void serve(UUID endpoint) {
        try {
            CallerContext.runAs(Caller.platform(name()), () -> courier.serve(endpoint));
        } finally {
            free.release();
        }
    }
}
