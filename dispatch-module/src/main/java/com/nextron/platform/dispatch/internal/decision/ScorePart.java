package com.nextron.platform.dispatch.internal.decision;

/**
 * One part of a contender's score.
 *
 * @param value 0 to 1000
 * @param weight the points that a value of 1000 is worth
 * @param reason how the value came to be, as a sentence
 */
public record ScorePart(Part part, int value, int weight, String reason) {
    /** What it adds, in thousandths of a point: 0.75 of the value × 400 points are 300,000. */
    public long contribution() {
        return (long) value * weight;
    }
}
