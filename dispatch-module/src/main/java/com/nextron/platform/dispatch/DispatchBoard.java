package com.nextron.platform.dispatch;

import com.nextron.platform.dispatch.Offers.OfferView;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The dispatch board: every job, the most urgent first. For hq-dispatcher, hq-support and hq-admin. */
public interface DispatchBoard {
    /** The rows that were asked for, and how many stand behind each view of the board. */
    Board show(Wanted wanted);

    /**
     * What is to be shown.
     *
     * @param search words in the number, the case's number, the place or the postal code; empty for all
     * @param offset rows to skip
     * @param limit rows wanted, at most {@link #MOST}
     */
    record Wanted(View view, String search, int offset, int limit) {
        /** Rows on one board. */
        public static final int MOST = 100;

        public Wanted {
            search = search == null ? "" : search.strip();
            offset = Math.max(0, offset);
            limit = Math.min(MOST, Math.max(1, limit));
        }
    }

    /** What part of the jobs is shown. */
    enum View {
        /** Whatever is not done. */
        OPEN("All open"),
        /** Nobody is there, and the deadline has passed or is near (see {@code RiskShare}), or nobody is left to ask. */
        AT_RISK("At risk"),
        /** A partner is asked. */
        OFFERED("Offered"),
        /** Nobody is left to ask: a dispatcher decides. */
        ESCALATED("Escalated"),
        /** Due today, or somebody is there or means to go there today: the site's day. */
        TODAY("Today"),
        /** Somebody has it and has not arrived. */
        TAKEN("Somebody goes"),
        /** Somebody is there, or has left without a report. */
        ON_SITE("On site"),
        DONE("Done");

        private final String label;

        View(String label) {
            this.label = label;
        }

        /** The view in words. */
        public String label() {
            return label;
        }
    }

    /** How urgent a job is; the board shows them in this order, each by its deadline. */
    enum Urgency {
        BREACHED,
        /** At risk, or escalated. */
        AT_RISK,
        IN_TIME,
        /** Somebody has arrived. */
        SETTLED
    }

    /**
     * The board.
     *
     * @param total how many rows the view and the search have in all
     * @param counts how many jobs stand in each view, whatever is searched for; DONE is not counted
     */
    record Board(List<Row> rows, long total, Map<View, Long> counts, Instant at) {}

    /**
     * One job.
     *
     * @param waiting the offers that wait for an answer
     */
    record Row(WorkOrderView order, Urgency urgency, List<OfferView> waiting) {}
}
