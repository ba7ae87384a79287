package com.nextron.platform.dispatch;

import java.util.Arrays;
import java.util.Optional;

/** What a partner's system can be told. */
public enum WebhookEvent {
    /** A partner is asked: place, deadline, work and pay; no name and no street. */
    OFFER_MADE("offer.made", "An offer was made to you"),
    /** An offer is over without the partner's own doing: taken back, not answered in time, or another was first. */
    OFFER_WITHDRAWN("offer.withdrawn", "An offer is no longer open"),
    /** A job that the partner holds has moved on: accepted, planned, arrived, left, reported, or another deadline. */
    JOB_CHANGED("job.changed", "A job of yours has changed");

    /** The type of the event that shows whether an endpoint works. */
    public static final String TEST = "webhook.test";

    private final String type;
    private final String label;

    WebhookEvent(String type, String label) {
        this.type = type;
        this.label = label;
    }

    /** The type as it is sent and stored. */
    public String type() {
        return type;
    }

    /** What it tells, in words. */
    public String label() {
        return label;
    }

    /** The event of that type. */
    public static Optional<WebhookEvent> ofType(String type) {
        return Arrays.stream(values()).filter(event -> event.type.equals(type)).findFirst();
    }
}
