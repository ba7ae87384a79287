package com.nextron.platform.portal.pages;

import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a person entered in a form, by field name. The fields' names are those of the facade's command, so that its
 * messages find their field. Reads raw values; what they mean is checked behind the facade.
 */
public class Entered extends HashMap<String, Object> {
    private static final long serialVersionUID = 1L;

    /** Thousands may stand apart, as these pages write them; a letter, such as that of an exponent, is a slip. */
    private static final Pattern NUMBER =
            Pattern.compile("[-\u2212]?(\\d{1,18}|\\d{1,3}([ \u00a0\u2009\u202f]\\d{3}){1,5})([.,]\\d{1,18})?");

    /** The text without blanks around it; empty when nothing was entered. */
    public String text(String field) {
        Object value = get(field);
        return value == null ? "" : value.toString().strip();
    }

    /** The day, or null when nothing was entered. */
    public LocalDate day(String field) {
        return parsed(field, LocalDate::parse, "Please give a day, such as 2026-04-07.");
    }

    /** The hour at a place as an instant, or null when nothing was entered. */
    public Instant time(String field, ZoneId zone) {
        LocalDateTime there =
                parsed(field, LocalDateTime::parse, "Please give a day and an hour, such as 2026-04-07 11:30.");
        return there == null ? null : there.atZone(zone).toInstant();
    }

    /** The number, written with a point or a comma, or null when nothing was entered. */
    public BigDecimal number(String field) {
        return parsed(field, Entered::decimal, "Please give a number, such as 86.5.");
    }

    /** How many, or null when nothing was entered. */
    public Integer count(String field) {
        return parsed(
                field,
                text -> decimal(text).toBigIntegerExact().intValueExact(),
                "Please give a whole number, such as 2.");
    }

    /** The constant of that name, or null when nothing was chosen. */
    public <E extends Enum<E>> E choice(String field, Class<E> type) {
        return parsed(field, name -> Enum.valueOf(type, name), "Please choose one of the list.");
    }

    /** The tenant chosen. */
    public TenantId tenant(String field) {
        if (text(field).isEmpty()) {
            throw new InvalidInput(new FieldError(field, "Please choose one of the list."));
        }
        return parsed(field, TenantId::new, "Please choose one of the list.");
    }

    /** The id chosen. */
    public UUID id(String field) {
        if (text(field).isEmpty()) {
            throw new InvalidInput(new FieldError(field, "Please choose one of the list."));
        }
        return parsed(field, UUID::fromString, "Please choose one of the list.");
    }

    /** The values ticked. */
    public Set<String> ticked(String field) {
        Set<String> ticked = new LinkedHashSet<>();
        Object value = get(field);
        if (value instanceof Object[] many) {
            Arrays.stream(many).forEach(one -> ticked.add(one.toString()));
        } else if (value instanceof Collection<?> many) {
            many.forEach(one -> ticked.add(one.toString()));
        }
        return ticked;
    }

    /** Whether the single box is ticked. */
    public boolean yes(String field) {
        return Boolean.parseBoolean(text(field));
    }

    private static BigDecimal decimal(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(text.replaceAll("[ \u00a0\u2009\u202f]", "")
                .replace('\u2212', '-')
                .replace(',', '.'));
    }

    private <T> T parsed(String field, Function<String, T> parser, String otherwise) {
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Optional.of(text).map(parser).orElseThrow();
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            throw new InvalidInput(new FieldError(field, otherwise));
        }
    }
}
