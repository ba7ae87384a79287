package com.nextron.platform.core.problem;

/** The version the caller read is no longer the present one; reading again shows what changed. */
public class ChangedSinceRead extends Problem {
    private static final long serialVersionUID = 1L;

    public ChangedSinceRead() {
        super(ProblemType.CHANGED_SINCE_READ, "Somebody changed it since you read it. Load it again and repeat.");
    }
}
