package com.nextron.platform.dispatch.internal.webhook;

import com.nextron.platform.core.background.ServerStop;
import com.nextron.platform.dispatch.internal.webhook.WebhookQueue.Call;
import com.nextron.platform.dispatch.internal.webhook.post.PublicAddresses;
import com.nextron.platform.dispatch.internal.webhook.post.SignedPost;
import com.nextron.platform.dispatch.internal.webhook.post.SignedPost.Outcome;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works through what one endpoint is to be told: take, call without a transaction, store, until nothing is due. */
@ApplicationScoped
class WebhookCourier {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookCourier.class);

    /** After so many the lane is another endpoint's. */
    private static final int IN_A_ROW = 20;

    @Inject
    private WebhookQueue queue;

    @Inject
    @ConfigProperty(name = "platform.webhooks.allow-private-addresses", defaultValue = "false")
    private boolean privateToo;

    @Inject
    @ConfigProperty(name = "platform.webhooks.time-out", defaultValue = "PT10S")
    private Duration timeOut;

    @Inject
    private ServerStop stop;

    private SignedPost post;

    @PostConstruct
    void start() {
        try {
            ScheduledExecutorService watch =
                    InitialContext.doLookup("java:comp/DefaultManagedScheduledExecutorService");
            post = new SignedPost(address -> privateToo || PublicAddresses.contains(address), timeOut, watch);
        } catch (NamingException e) {
            throw new IllegalStateException("no scheduled executor", e);
        }
    }

    @PreDestroy
    void stop() {
        post.close();
    }

    /** Sends what is due at the claimed endpoint, up to the first failure, and lets the endpoint go. */
    void serve(UUID endpoint) {
        boolean well = false;
        try {
            well = sendDue(endpoint);
        } catch (RuntimeException e) {
            LOG.error("Webhook endpoint {} could not be served", endpoint, e);
        } finally {
            queue.letGo(endpoint, well);
        }
    }

    private boolean sendDue(UUID endpoint) {
        boolean received = true;
        Optional<Call> next = queue.next(endpoint);
        for (int sent = 1; received && next.isPresent(); sent++) {
            Call call = next.get();
            Outcome outcome = post.send(call.to(), call.headers(), call.body());
            received = queue.note(call, outcome);
            next = received && sent < IN_A_ROW && !stop.hasBegun() ? queue.next(endpoint) : Optional.empty();
        }
        return received;
    }
}
