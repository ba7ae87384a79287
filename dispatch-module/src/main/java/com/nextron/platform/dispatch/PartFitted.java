package com.nextron.platform.dispatch;

/**
 * A part that was fitted or handed over on a visit.
 *
 * @param partNumber the maker's or our own number; empty if unknown
 * @param kind {@code BATTERY} (W3), {@code STORAGE_MEDIA} (W4) or {@code OTHER}
 * @param quantity how many, at least 1
 * @param serialIn of the part that went in; empty if it has none
 * @param serialOut of the part that came out; empty if none came out
 * @param covered whether the technician reports it as covered; an invoice's rules may still turn it (W3, W4)
 */
public record PartFitted(
        String name,
        String partNumber,
        String kind,
        int quantity,
        String serialIn,
        String serialOut,
        boolean covered) {}
