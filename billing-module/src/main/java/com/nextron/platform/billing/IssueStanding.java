package com.nextron.platform.billing;

/** Where a draft stands in a run. */
public enum IssueStanding {
    WAITING("Waits its turn"),
    ISSUED("Issued"),
    /** It could not be issued, for a reason that is kept with it; it is a draft as before, or held. */
    BEHIND("Stayed behind"),
    /** The run was stopped before its turn. */
    STOPPED("Not issued, the run was stopped");

    private final String label;

    IssueStanding(String label) {
        this.label = label;
    }

    /** The standing in words. */
    public String label() {
        return label;
    }
}
