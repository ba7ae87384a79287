package com.nextron.platform.dispatch.internal.webhook;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.dispatch.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps partners' endpoints and shows them what became of each delivery. */
@ApplicationScoped
@AllowedFor({Role.PARTNER_MANAGER, Role.M2M_PARTNER})
@Transactional
class WebhookDesk implements Webhooks {
    @Inject
    private StoredWebhooks stored;

    @Inject
    private SealedSecrets secrets;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "platform.webhooks.allow-http", defaultValue = "false")
    private boolean httpToo;

    @Inject
    @ConfigProperty(name = "platform.webhooks.allow-private-addresses", defaultValue = "false")
    private boolean privateToo;

    @Override
    public List<EndpointView> endpoints() {
        return stored.of(CallerContext.current().tenant()).stream()
                .map(this::view)
                .toList();
    }

    @Override
    public EndpointView find(UUID endpoint) {
        return view(known(endpoint));
    }

    @Override
    public EndpointWithSecret register(WantedEndpoint wanted) {
        Caller caller = CallerContext.current();
        CheckedEndpoint checked = checked(wanted);
        if (stored.of(caller.tenant()).size() >= MOST_ENDPOINTS) {
            throw new WrongState("You have " + MOST_ENDPOINTS + " endpoints already; remove one first.");
        }
        String secret = secrets.draw();
        WebhookEndpoint endpoint =
                new WebhookEndpoint(caller.tenant(), checked, secrets.seal(secret)).by(caller.user(), clock.instant());
        stored.add(endpoint);
        record(endpoint, "webhook-registered", "Registered for " + told(endpoint) + ".");
        return new EndpointWithSecret(view(endpoint), secret);
    }

    @Override
    public EndpointView change(UUID id, WantedEndpoint wanted) {
        CheckedEndpoint checked = checked(wanted);
        WebhookEndpoint endpoint = known(id);
        endpoint.be(checked);
        stored.flush();
        record(endpoint, "webhook-changed", "Now " + told(endpoint) + ".");
        return view(endpoint);
    }

    @Override
    public EndpointWithSecret rotate(UUID id) {
        WebhookEndpoint endpoint = known(id);
        String secret = secrets.draw();
        endpoint.rotate(secrets.seal(secret), clock.instant());
        stored.flush();
        record(endpoint, "webhook-secret-rotated", "A new secret was drawn for " + endpoint.url() + ".");
        return new EndpointWithSecret(view(endpoint), secret);
    }

    @Override
    public void remove(UUID id) {
        WebhookEndpoint endpoint = known(id);
        record(endpoint, "webhook-removed", "Removed " + endpoint.url() + ".");
        stored.remove(endpoint);
    }

    @Override
    public DeliveryView test(UUID id) {
        WebhookEndpoint endpoint = known(id);
        if (!view(endpoint).active()) {
            throw new WrongState("The endpoint is switched off; switch it on first.");
        }
        WebhookDelivery test = WebhookDelivery.test(endpoint, clock.instant());
        stored.add(test);
        return test.view();
    }

    @Override
    public Listing<DeliveryView> deliveries(ListQuery query) {
        return stored.deliveries(query).map(WebhookDelivery::view);
    }

    @Override
    public DeliveryView delivery(UUID delivery) {
        return stored.findDelivery(delivery).orElseThrow(NotFound::new).view();
    }

    @Override
    public DeliveryView replay(UUID id) {
        WebhookDelivery delivery = stored.lockDelivery(id).orElseThrow(NotFound::new);
        delivery.replay(clock.instant());
        return delivery.view();
    }

    @Override
    public int replayFailed(UUID id, Instant since) {
        WebhookEndpoint endpoint = known(id);
        new Checks().present("since", since).done();
        List<WebhookDelivery> failed = stored.lockGivenUp(endpoint.id(), since);
        failed.forEach(delivery -> delivery.replay(clock.instant()));
        return failed.size();
    }

    private CheckedEndpoint checked(WantedEndpoint wanted) {
        CheckedEndpoint checked = CheckedEndpoint.of(wanted, httpToo);
        return privateToo ? checked : checked.reachedFromOutside();
    }

    private WebhookEndpoint known(UUID id) {
        return stored.find(id).orElseThrow(NotFound::new);
    }

    private EndpointView view(WebhookEndpoint endpoint) {
        return endpoint.view(clock.instant());
    }

    private String told(WebhookEndpoint endpoint) {
        EndpointView view = view(endpoint);
        return view.url() + ", " + (view.active() ? "told of " + String.join(", ", view.eventTypes()) : "switched off");
    }

    private void record(WebhookEndpoint endpoint, String action, String detail) {
        audit.record(new AuditTrail.Subject("webhook", endpoint.id()), action, detail);
    }
}
