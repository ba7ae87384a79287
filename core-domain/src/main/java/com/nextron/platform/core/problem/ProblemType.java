package com.nextron.platform.core.problem;

import java.net.URI;
import java.util.Locale;

/** Every problem the platform tells a caller: a stable URI, an HTTP status and a title. */
public enum ProblemType {
    MALFORMED_REQUEST(400, "The request cannot be read"),
    NOT_SIGNED_IN(401, "Sign in first"),
    NOT_ALLOWED(403, "Your role does not allow this"),
    FOREIGN_ORIGIN(403, "The request came from another site"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "This address does not take that method"),
    NOT_ACCEPTABLE(406, "That format is not offered"),
    CONFLICT(409, "It has changed in the meantime"),
    ALREADY_TAKEN(409, "Somebody else was first"),
    OFFER_EXPIRED(409, "The time to answer is over"),
    WRONG_STATE(409, "That step does not fit the present state"),
    CHANGED_SINCE_READ(412, "It has changed since you read it"),
    TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "That format is not understood"),
    INVALID_INPUT(422, "Some fields need another look"),
    IDEMPOTENCY_KEY_REUSED(422, "That Idempotency-Key was used for another request"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    INTERNAL_ERROR(500, "Something went wrong on our side"),
    UNAVAILABLE(503, "A part of the platform is not available right now");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The type's stable URI, such as {@code urn:nextron:problem:not-found}. */
    public URI uri() {
        return URI.create(
                "urn:nextron:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
