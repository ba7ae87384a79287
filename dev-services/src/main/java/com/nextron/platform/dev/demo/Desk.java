package com.nextron.platform.dev.demo;

/** Whose hand at headquarters does what. */
final class Desk {
    static final String ADMINISTRATOR = "astrid.admin";
    static final String DISPATCHER = "dag.dispatcher";
    static final String SUPPORT = "sara.support";
    static final String FINANCE = "finn.finance";

    /** The operator's tenant id: its own technicians are sent by the dispatcher. */
    static final String OPERATOR = "nextron";

    private Desk() {}
}
