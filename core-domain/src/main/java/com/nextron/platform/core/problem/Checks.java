package com.nextron.platform.core.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Gathers what is wrong with a request's fields, so that a person is told all of it at once. */
public final class Checks {
    /** The most characters of a reason that somebody gives for what they do. */
    public static final int LONGEST_REASON = 500;

    private final List<FieldError> errors = new ArrayList<>();

    /** Notes the message against the field unless the condition holds. */
    public Checks require(boolean holds, FieldError otherwise) {
        if (!holds) {
            errors.add(otherwise);
        }
        return this;
    }

    /** Requires a text that is not blank and not longer than {@code max} characters. */
    public Checks text(String field, String value, int max) {
        if (value == null || value.isBlank()) {
            errors.add(new FieldError(field, "Please fill this in."));
        } else if (value.length() > max) {
            errors.add(new FieldError(field, "At most " + max + " characters, please."));
        }
        return this;
    }

    /** Requires a reason in the field {@code reason}: somebody will read it in the history. */
    public Checks reason(String value) {
        return text("reason", value, LONGEST_REASON);
    }

    /** Requires a value to be there. */
    public Checks present(String field, Object value) {
        return require(value != null, new FieldError(field, "Please fill this in."));
    }

    /** Parses a raw value; an {@link IllegalArgumentException} of the parser becomes the field's message. */
    public <R, T> Optional<T> parse(String field, R raw, Function<R, T> parser) {
        if (raw == null) {
            errors.add(new FieldError(field, "Please fill this in."));
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(raw));
        } catch (IllegalArgumentException e) {
            errors.add(new FieldError(field, e.getMessage()));
            return Optional.empty();
        }
    }

    /** Throws {@link InvalidInput} with everything noted, if anything was. */
    public void done() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
