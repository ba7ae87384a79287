package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.ExportFormat;
import java.util.function.BiPredicate;

/** How far a run is; says so at most once a second, and learns then whether it still counts. */
final class Progress {
    private static final int WHOLE = 99;
    /** Of the time that a batch with Peppol takes, most goes into the rules. */
    private static final int RULES = 60;

    private static final long SECOND = 1_000_000_000L;

    private final Run run;
    private final BiPredicate<Run, Integer> goesOn;
    private final int rules;
    private final long toCheck;
    private final long toWrite;
    private long checked;
    private long written;
    private long next = System.nanoTime();

    Progress(Run run, int documents, BiPredicate<Run, Integer> goesOn) {
        this.run = run;
        this.goesOn = goesOn;
        this.rules = run.makes(ExportFormat.PEPPOL) ? RULES : 0;
        this.toCheck = Math.max(1, documents);
        this.toWrite = Math.max(1, (long) documents * run.formats().size());
    }

    void checked(int documents) {
        checked += documents;
        sign();
    }

    void wrote(int documents) {
        written += documents;
        sign();
    }

    /** Says that the run goes on. */
    void sign() {
        if (System.nanoTime() >= next) {
            next = System.nanoTime() + SECOND;
            if (!goesOn.test(run, percent())) {
                throw new TakenOver();
            }
        }
    }

    private int percent() {
        if (written == 0) {
            return (int) Math.min(rules, rules * checked / toCheck);
        }
        return (int) Math.min(WHOLE, rules + (WHOLE - rules) * written / toWrite);
    }

    /** Another server has taken over or is to, since this one stops, or somebody cancelled. */
    static final class TakenOver extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
