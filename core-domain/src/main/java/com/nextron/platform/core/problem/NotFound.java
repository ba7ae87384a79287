package com.nextron.platform.core.problem;

/** There is no such thing for this caller: unknown, or another tenant's. The two are told apart nowhere. */
public class NotFound extends Problem {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super(ProblemType.NOT_FOUND, "It does not exist, or you have no access to it.");
    }
}
