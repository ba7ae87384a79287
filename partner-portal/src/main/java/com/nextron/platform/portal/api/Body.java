package com.nextron.platform.portal.api;

import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reading what a body says. */
public final class Body {
    private Body() {}

    /** The body, which must be there. */
    public static <T> T required(T body) {
        if (body == null) {
            throw new InvalidInput(new FieldError("body", "Send a JSON object; /openapi shows its fields."));
        }
        return body;
    }

    /** A value of the field, or the field's error when its parser does not take it; null stays null. */
    public static <R, T> T parse(String field, R raw, Function<R, T> parser) {
        try {
            return raw == null ? null : parser.apply(raw);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(new FieldError(field, e.getMessage()));
        }
    }

    /** The constant of that name, or the field's error naming what can be said; null stays null. */
    public static <E extends Enum<E>> E constant(String field, String raw, Class<E> type) {
        return parse(field, raw, name -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Use one of "
                        + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))
                        + ".")));
    }
}
