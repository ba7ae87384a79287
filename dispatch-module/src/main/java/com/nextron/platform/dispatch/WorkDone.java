package com.nextron.platform.dispatch;

/**
 * A piece of the work of one visit, for the line-by-line split of a mixed visit (B3).
 *
 * @param description what was done, in the technician's words
 * @param minutes how long it took; only its share of the visit's work counts
 * @param covered whether the warranty bears it
 * @param exclusion the name of the {@link com.nextron.platform.core.Exclusion} found, or null (W5, W6)
 * @param evidence what shows the exclusion; empty without one
 */
public record WorkDone(String description, int minutes, boolean covered, String exclusion, String evidence) {}
