package com.nextron.platform.portal.pages.territories;

import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.dispatch.TerritoryReplay.Ask;
import com.nextron.platform.portal.pages.Request;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** What a page's address says of the replay that it is about: {@code months=3&on=2026-12-01&until=2026-11-22T12:00:00Z}. */
final class WhatIfAsk {
    private WhatIfAsk() {}

    /** Whether the address asks for a replay. */
    static boolean isThere() {
        return !Request.text("months").isEmpty();
    }

    /** The replay asked for; an address that nobody was given leads to nothing. */
    static Ask read() {
        try {
            return new Ask(
                    Integer.valueOf(Request.text("months")),
                    Request.text("on").isEmpty() ? null : LocalDate.parse(Request.text("on")),
                    Request.text("until").isEmpty() ? null : Instant.parse(Request.text("until")));
        } catch (NumberFormatException | DateTimeException e) {
            throw new NotFound();
        }
    }

    /** The same as an address says it. */
    static String address(int months, LocalDate on, Instant until) {
        return "months=" + months + "&on=" + on + "&until=" + until;
    }
}
