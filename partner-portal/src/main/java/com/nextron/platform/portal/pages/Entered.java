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

/**
 * What a person entered in a form, by field name. The fields' names are those of the facade's command, so that its
 * messages find their field. Reads raw values; what they mean is checked behind the facade.
 */
public class Entered extends HashMap<String, Object> {
    private static final long serialVersionUID = 1L;

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
        return parsed(field, text -> new BigDecimal(text.replace(',', '.')), "Please give a number, such as 86.5.");
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

    private <T> T parsed(String field, Function<String, T> parser, String otherwise) {
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Optional.of(text).map(parser).orElseThrow();
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new InvalidInput(new FieldError(field, otherwise));
        }
    }
}
