package com.nextron.platform.core.idempotency;

import java.util.Optional;

/**
 * Answers kept by Idempotency-Key, per tenant and account. Used within the transaction of the request, so that an answer is
 * kept exactly when its effect is.
 */
public interface IdempotentAnswers {
    /**
     * Claims the key for a request. When another request with it is running, waits for its end.
     *
     * @return the answer it was used for before, or nothing: then carry the request out and {@link #keep} its answer
     */
    Optional<Answer> claim(String key, String requestHash);

    /** Keeps the answer of the request that claimed the key. */
    void keep(String key, Answer answer);

    /** Removes answers older than the time they are kept for. */
    int forgetOld();

    /**
     * An answer.
     *
     * @param requestHash what was asked: a key used for something else is refused
     * @param location the Location header, or null
     * @param body the body, or null
     */
    record Answer(String requestHash, int status, String location, String body) {}
}
