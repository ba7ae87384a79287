package com.nextron.platform.core.problem;

import com.nextron.platform.core.tenancy.Role;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The caller's roles do not reach this use case. Told only to the operator's own people. */
public class NotAllowed extends Problem {
    private static final long serialVersionUID = 1L;

    public NotAllowed(Role... needed) {
        super(
                ProblemType.NOT_ALLOWED,
                "This needs one of the roles "
                        + Arrays.stream(needed).map(Role::token).collect(Collectors.joining(", ")) + ".");
    }
}
