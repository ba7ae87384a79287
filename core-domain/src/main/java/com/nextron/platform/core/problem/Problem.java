package com.nextron.platform.core.problem;

import java.util.List;

/** A request that cannot be carried out, told to the caller as it is: the message must be fit for a person's eyes. */
public abstract class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;

    protected Problem(ProblemType type, String detail) {
        super(detail);
        this.type = type;
    }

    public ProblemType type() {
        return type;
    }

    /** What is wrong with which field; empty where no field is to blame. */
    public List<FieldError> fields() {
        return List.of();
    }
}
