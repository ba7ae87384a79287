package com.nextron.platform.portal.pages;

import java.util.List;

/**
 * A response clock as the chip shows it.
 *
 * @param level the level's code, such as {@code 4H}
 * @param levelLabel the level in words
 * @param state decides colour and shape
 * @param word the state in words, such as {@code At risk}
 * @param countdown what is left, or by how much it was met or missed
 * @param until the deadline for the countdown's script; empty when nothing counts down any more
 * @param deadline in the site's time, with the zone; a sentence when there is none
 * @param segments the way to the deadline, as a bar 1000 wide
 */
public record ClockFace(
        String level,
        String levelLabel,
        State state,
        String word,
        String countdown,
        String until,
        String deadline,
        List<Bar> segments) {

    /** The four states that colours are used for. */
    public enum State {
        ON_TIME("on-time", "●"),
        AT_RISK("at-risk", "▲"),
        BREACHED("breached", "◆"),
        WAITING("waiting", "○");

        private final String style;
        private final String shape;

        State(String style, String shape) {
            this.style = style;
            this.shape = shape;
        }

        public String style() {
            return style;
        }

        public String shape() {
            return shape;
        }
    }

    /**
     * A segment on the bar.
     *
     * @param style what the clock did: counting, closed, holiday or on-hold
     * @param words the same with its label and its times
     */
    public record Bar(long x, long width, String style, String words) {}
}
