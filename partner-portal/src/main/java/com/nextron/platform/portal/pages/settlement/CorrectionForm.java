package com.nextron.platform.portal.pages.settlement;

import com.nextron.platform.billing.Reviews.CorrectedPart;
import com.nextron.platform.billing.Reviews.CorrectedWork;
import com.nextron.platform.billing.Reviews.Correction;
import com.nextron.platform.billing.Reviews.ReviewView;
import com.nextron.platform.billing.Reviews.Told;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Times;
import java.time.Instant;
import java.util.List;

/** What is typed to correct a visit: filled with what it is rated by now, so that what is left alone stays as it is. */
public class CorrectionForm extends Entered {
    private static final long serialVersionUID = 1L;

    void fill(ReviewView view, Times times) {
        Told rated = view.rated();
        put("arrivedAt", times.field(rated.arrivedAt(), view.zone()));
        put("departedAt", times.field(rated.departedAt(), view.zone()));
        put("kilometres", rated.kilometres().stripTrailingZeros().toPlainString());
        rated.work().forEach(piece -> put("work" + piece.position(), String.valueOf(piece.covered())));
        rated.parts().forEach(part -> {
            put("part" + part.position(), String.valueOf(part.covered()));
            put("quantity" + part.position(), String.valueOf(part.quantity()));
        });
    }

    Correction correction(ReviewView view, Times times, Long version) {
        Told rated = view.rated();
        List<CorrectedWork> work = rated.work().stream()
                .map(piece -> new CorrectedWork(piece.position(), covered("work" + piece.position(), piece.covered())))
                .toList();
        List<CorrectedPart> parts = rated.parts().stream()
                .map(part -> new CorrectedPart(
                        part.position(),
                        quantity("quantity" + part.position(), part.quantity()),
                        covered("part" + part.position(), part.covered())))
                .toList();
        return new Correction(
                text("reason"),
                number("kilometres"),
                unlessSame("arrivedAt", rated.arrivedAt(), view, times),
                unlessSame("departedAt", rated.departedAt(), view, times),
                work,
                parts,
                version);
    }

    /** A field shows minutes: a time whose minute was left alone keeps its seconds. */
    private Instant unlessSame(String field, Instant was, ReviewView view, Times times) {
        Instant typed = time(field, view.zone());
        return typed == null || times.field(was, view.zone()).equals(times.field(typed, view.zone())) ? null : typed;
    }

    private boolean covered(String field, boolean was) {
        return text(field).isEmpty() ? was : yes(field);
    }

    private int quantity(String field, int was) {
        Integer typed = count(field);
        return typed == null ? was : typed;
    }
}
