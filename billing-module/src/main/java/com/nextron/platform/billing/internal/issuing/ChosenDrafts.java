package com.nextron.platform.billing.internal.issuing;

import com.nextron.platform.billing.IssueRuns.Selection;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Locale;

/** A checked choice of drafts. Empty texts choose nothing away. */
record ChosenDrafts(Selection typed) {
    /** The rows of {@code billing.invoice i} that fit, ready or not; the parameters are set by {@link #on}. */
    static final String FITTING =
            """
             from billing.invoice i
            where i.kind = 'INVOICE' and i.status in ('DRAFT', 'HELD')
              and (?1 = '' or i.tenant_id = ?1)
              and (?2 = '' or i.currency = ?2)
              and ((?3 = '' and ?4 = '') or
                   coalesce((select max(cast(v.departed_at at time zone v.zone as date)) from billing.invoice_visit v
                              where v.tenant_id = i.tenant_id and v.invoice_id = i.id), cast(i.created_at as date))
                   between cast(coalesce(nullif(?3, ''), '-infinity') as date)
                       and cast(coalesce(nullif(?4, ''), 'infinity') as date))
            """;

    /** The first parameter that a statement around {@link #FITTING} may use for itself. */
    static final int FREE = 5;

    static ChosenDrafts of(Selection typed) {
        new Checks()
                .require(
                        typed.from() == null
                                || typed.to() == null
                                || !typed.to().isBefore(typed.from()),
                        new FieldError("to", "The last day lies before the first."))
                .require(
                        text(typed.currency()).isEmpty()
                                || text(typed.currency()).matches("[A-Za-z]{3}"),
                        new FieldError("currency", "Three letters, such as NOK."))
                .done();
        return new ChosenDrafts(typed);
    }

    Query on(Query query) {
        return query.setParameter(1, text(typed.customer()))
                .setParameter(2, text(typed.currency()).toUpperCase(Locale.ROOT))
                .setParameter(3, text(typed.from()))
                .setParameter(4, text(typed.to()));
    }

    boolean changedToo() {
        return Boolean.TRUE.equals(typed.changedToo());
    }

    String seen() {
        return text(typed.seen());
    }

    /** The choice in a sentence. */
    String sentence() {
        StringBuilder words = new StringBuilder("Drafts");
        append(words, " of customer ", typed.customer());
        append(words, " in ", text(typed.currency()).toUpperCase(Locale.ROOT));
        append(words, " delivered from ", typed.from());
        append(words, typed.from() == null ? " delivered until " : " until ", typed.to());
        boolean all = words.length() == "Drafts".length();
        return (all ? "All drafts that were ready" : words)
                + (changedToo() ? ", those that were changed since they were drafted too." : ".");
    }

    private static void append(StringBuilder words, String before, Object value) {
        if (!text(value).isEmpty()) {
            words.append(before).append(text(value));
        }
    }

    private static String text(Object value) {
        return value instanceof LocalDate day
                ? day.toString()
                : value == null ? "" : value.toString().strip();
    }
}
