package com.nextron.platform.core.problem;

import java.io.Serializable;

/**
 * What is wrong with one field of a request.
 *
 * @param field the field's name as the API writes it, such as {@code postalCode}
 * @param message a sentence that says what to do
 */
public record FieldError(String field, String message) implements Serializable {}
