package com.nextron.platform.dev.load;

/** The steps of a job as a client sees them. */
enum Step {
    FILE("file the case"),
    VISIT("order the visit"),
    ROUTE("wait for the offer"),
    ACCEPT("accept the offer"),
    PLAN("put a technician on it"),
    ARRIVE("arrive"),
    LEAVE("leave"),
    REPORT("report"),
    RATE("wait for the draft"),
    ISSUE("issue the invoice"),
    WHOLE("the whole job");

    private final String label;

    Step(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
