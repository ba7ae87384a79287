package com.nextron.platform.core.clock;

import java.util.List;

/** What the response clock would promise, for the desk on the phone with a customer. Stores nothing. */
public interface PromisePreview {
    /**
     * The promise for a report that came then and there. For the roles of headquarters.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming each field: an unknown country, subdivision, level,
     *     zone or agreement, a time that cannot be read or lies outside 2010 to 2099, a hold that ends before it begins
     */
    ResponsePromise preview(AskPromise asked);

    /**
     * The question as it was typed.
     *
     * @param country two letters, such as {@code NO}
     * @param subdivision a part of the country with a calendar of its own, such as {@code AX}; null otherwise
     * @param responseLevel {@code NBD}, {@code 4H}, {@code 24X7} or {@code BY_AGREEMENT}
     * @param receivedAt when the case was received, with its offset
     * @param holds when headquarters waited for the customer; null for never
     * @param agreement the agreement whose own calendar counts; null for the country's
     * @param timeZone the site's zone outside NO, SE, DK and FI; null inside
     */
    record AskPromise(
            String country,
            String subdivision,
            String responseLevel,
            String receivedAt,
            List<AskedHold> holds,
            String agreement,
            String timeZone) {}

    /**
     * A stretch of waiting as it was typed.
     *
     * @param to its end, or null while it lasts: the deadline is open then
     * @param reason what was waited for, or null
     */
    record AskedHold(String from, String to, String reason) {}
}
