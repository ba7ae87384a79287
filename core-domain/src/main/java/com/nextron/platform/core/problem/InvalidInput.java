package com.nextron.platform.core.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One or more fields do not make sense; nothing was stored. */
public class InvalidInput extends Problem {
    private static final long serialVersionUID = 1L;

    private final ArrayList<FieldError> fields;

    public InvalidInput(List<FieldError> fields) {
        super(
                ProblemType.INVALID_INPUT,
                fields.stream().map(FieldError::message).collect(Collectors.joining(" ")));
        this.fields = new ArrayList<>(fields);
    }

    public InvalidInput(FieldError field) {
        this(List.of(field));
    }

    @Override
    public List<FieldError> fields() {
        return List.copyOf(fields);
    }
}
