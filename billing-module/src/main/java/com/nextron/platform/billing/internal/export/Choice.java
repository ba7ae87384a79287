package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.ExportFormat;
import com.nextron.platform.billing.Exports.Selection;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A checked choice of documents. Empty texts choose nothing away. */
record Choice(Selection typed, String numbers, Set<ExportFormat> formats) {
    /**
     * The chosen rows of {@code billing.invoice i}; the parameters are set by {@link #on}. What was exported before can be
     * taken again once its batch is ready: before, its place there is not filled, and cancelling is the way.
     */
    static final String CHOSEN =
            """
             from billing.invoice i
            where i.status = any(string_to_array(?1, ','))
              and (i.status = 'ISSUED' or exists (
                select 1 from billing.export_batch b where b.id = i.export_batch_id and b.status = 'READY'))
              and (?2 = '' or i.issued_on >= cast(nullif(?2, '') as date))
              and (?3 = '' or i.issued_on <= cast(nullif(?3, '') as date))
              and (?4 = '' or i.tenant_id = ?4)
              and (?5 = '' or i.currency = ?5)
              and (?6 = '' or i.kind = ?6)
              and (?7 = '' or i.number = any(string_to_array(?7, ',')))
              and (?8 = '' or (?8 = 'RETURNED') = exists (select 1 from billing.export_item t where t.invoice_id = i.id))
            """;

    /** The first parameter that a statement around {@link #CHOSEN} may use for itself. */
    static final int FREE = 9;

    private static final int MOST_NUMBERS = 1000;

    static Choice of(Selection typed) {
        List<String> numbers = typed.numbers() == null
                ? List.of()
                : typed.numbers().stream()
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList();
        List<String> formats = typed.formats() == null ? List.of() : typed.formats();
        Checks checks = new Checks()
                .require(
                        typed.from() == null
                                || typed.to() == null
                                || !typed.to().isBefore(typed.from()),
                        new FieldError("to", "The last day lies before the first."))
                .require(
                        oneOf(typed.kind(), "INVOICE", "CREDIT_NOTE"),
                        new FieldError("kind", "INVOICE or CREDIT_NOTE, or nothing for both."))
                .require(
                        oneOf(typed.status(), "NEW", "RETURNED"),
                        new FieldError("status", "NEW or RETURNED, or nothing for both."))
                .require(
                        numbers.stream().allMatch(one -> one.matches("[A-Za-z0-9-]{1,20}")),
                        new FieldError("numbers", "Numbers of invoices, such as 10042."))
                .require(
                        numbers.size() <= MOST_NUMBERS,
                        new FieldError("numbers", "At most " + MOST_NUMBERS + " numbers, please."))
                .require(
                        formats.stream().allMatch(Choice::isFormat),
                        new FieldError("formats", "Choose among " + Arrays.toString(ExportFormat.values()) + "."));
        if (typed.againBecause() != null && !typed.againBecause().isBlank()) {
            checks.text("againBecause", typed.againBecause(), Checks.LONGEST_REASON);
        }
        checks.done();
        Set<ExportFormat> wanted = formats.isEmpty()
                ? EnumSet.allOf(ExportFormat.class)
                : EnumSet.copyOf(formats.stream().map(ExportFormat::valueOf).toList());
        return new Choice(typed, String.join(",", numbers), wanted);
    }

    private static boolean oneOf(String value, String... known) {
        return value == null || value.isBlank() || List.of(known).contains(value);
    }

    private static boolean isFormat(String name) {
        return Arrays.stream(ExportFormat.values())
                .anyMatch(format -> format.name().equals(name));
    }

    Query on(Query query) {
        return query.setParameter(1, isAgain() ? "ISSUED,EXPORTED" : "ISSUED")
                .setParameter(2, text(typed.from()))
                .setParameter(3, text(typed.to()))
                .setParameter(4, text(typed.customer()))
                .setParameter(5, text(typed.currency()).toUpperCase(Locale.ROOT))
                .setParameter(6, text(typed.kind()))
                .setParameter(7, numbers)
                .setParameter(8, text(typed.status()));
    }

    /** Whether documents are taken that were exported before. */
    boolean isAgain() {
        return !text(typed.againBecause()).isEmpty();
    }

    String seen() {
        return text(typed.seen());
    }

    String formatNames() {
        return formats.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** The choice in a sentence. */
    String sentence() {
        StringBuilder words = new StringBuilder(
                switch (text(typed.kind())) {
                    case "INVOICE" -> "Invoices";
                    case "CREDIT_NOTE" -> "Credit notes";
                    default -> "Invoices and credit notes";
                });
        append(words, typed.from(), " issued from ");
        append(words, typed.to(), typed.from() == null ? " issued until " : " until ");
        append(words, typed.customer(), " of customer ");
        append(words, typed.currency(), " in ");
        append(words, text(typed.status()).equals("NEW") ? "for the first time" : "", ", ");
        append(words, text(typed.status()).equals("RETURNED") ? "that came back before" : "", " ");
        append(words, numbers.replace(",", ", "), ", numbers ");
        return words.append('.').toString();
    }

    private static void append(StringBuilder words, Object value, String before) {
        if (!text(value).isEmpty()) {
            words.append(before).append(text(value));
        }
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString().strip();
    }
}
