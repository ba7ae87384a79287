package com.nextron.platform.core.problem;

/** The step does not fit the present state, such as departing before arriving. Says what the state is. */
public class WrongState extends Problem {
    private static final long serialVersionUID = 1L;

    public WrongState(String detail) {
        super(ProblemType.WRONG_STATE, detail);
    }
}
