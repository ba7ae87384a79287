package com.nextron.platform.portal.pages.webhooks;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.dispatch.WebhookEvent;
import com.nextron.platform.dispatch.Webhooks;
import com.nextron.platform.dispatch.Webhooks.DeliveryStatus;
import com.nextron.platform.dispatch.Webhooks.DeliveryView;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.ListPage;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Times;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** A page with deliveries: what was told, and what came back. */
public abstract class DeliveriesPage extends ListPage<DeliveryView> {
    private static final Duration SOON = Duration.ofMinutes(1);

    @Inject
    private Webhooks webhooks;

    @Inject
    private Times times;

    /** The page itself, to come back to. */
    protected abstract String here();

    protected Webhooks webhooks() {
        return webhooks;
    }

    @Override
    protected Listing<DeliveryView> list(ListQuery query) {
        return webhooks.deliveries(query);
    }

    @Override
    protected String chipField() {
        return "status";
    }

    @Override
    protected List<Shown> shown() {
        return Arrays.stream(DeliveryStatus.values())
                .map(status -> new Shown(status.name(), status.label()))
                .toList();
    }

    /** What it tells, in words. */
    public String what(DeliveryView delivery) {
        return WebhookEvent.ofType(delivery.eventType())
                .map(WebhookEvent::label)
                .orElse("A test");
    }

    /** Where it stands, in words. */
    public String state(DeliveryView delivery) {
        return switch (delivery.status()) {
            case DELIVERED -> delivery.attempts() > 1 ? "Received at try " + delivery.attempts() : "Received";
            case GIVEN_UP -> "Given up after " + delivery.attempts() + " tries";
            case WAITING ->
                delivery.attempts() == 0
                        ? "Goes out now"
                        : "Tried " + (delivery.attempts() == 1 ? "once" : delivery.attempts() + " times") + ", again "
                                + next(delivery);
        };
    }

    private String next(DeliveryView delivery) {
        return isSoon(delivery)
                ? "in a moment"
                : times.relative(delivery.nextTryAt().orElseThrow());
    }

    /** Whether it is sent within the next minute. */
    private boolean isSoon(DeliveryView delivery) {
        Instant soon = times.getNow().plus(SOON);
        return delivery.nextTryAt().filter(next -> next.isBefore(soon)).isPresent();
    }

    public String style(DeliveryView delivery) {
        return switch (delivery.status()) {
            case DELIVERED -> "on-time";
            case GIVEN_UP -> "breached";
            case WAITING -> delivery.attempts() == 0 ? "waiting" : "at-risk";
        };
    }

    public String shape(DeliveryView delivery) {
        return switch (delivery.status()) {
            case DELIVERED -> "●";
            case GIVEN_UP -> "◆";
            case WAITING -> delivery.attempts() == 0 ? "○" : "▲";
        };
    }

    /** Sends the delivery whose button was pressed once more, if one was. */
    public String replay() {
        if (Request.text("replay").isEmpty()) {
            return null;
        }
        DeliveryView again = webhooks.replay(Request.id("replay"));
        return Answers.done(
                what(again) + (again.subject().isEmpty() ? "" : ": " + again.subject()) + " is sent once more.",
                here());
    }
}
