package com.nextron.platform.billing.internal.pricelist;

import com.nextron.platform.billing.PriceLists.Surcharge;
import com.nextron.platform.billing.internal.rating.Band;
import com.nextron.platform.billing.internal.rating.DayKind;
import com.nextron.platform.billing.internal.rating.TimeBands;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A card's surcharges as a customer reads them: Monday to Friday 16–20, Monday to Friday 20–08 (D-B2). */
public final class SurchargeWords {
    private static final int HOUR = 60;

    private SurchargeWords() {}

    /** By days, then by hours. */
    public static List<Surcharge> of(TimeBands bands) {
        List<Surcharge> surcharges = new ArrayList<>();
        for (DayKind days : DayKind.values()) {
            for (Span span : spans(bands.of(days))) {
                if (span.percent.signum() > 0) {
                    surcharges.add(new Surcharge(days.words() + span.words(), span.percent));
                }
            }
        }
        return List.copyOf(surcharges);
    }

    /** People say 20–08, not 20–24 and 00–08: the day's first and last band become one where they charge the same. */
    private static List<Span> spans(List<Band> ofDay) {
        List<Span> spans = new ArrayList<>(ofDay.stream()
                .map(band -> new Span(band.fromMinute(), band.toMinute(), band.percent()))
                .toList());
        Span first = spans.get(0);
        Span last = spans.get(spans.size() - 1);
        if (spans.size() > 1 && first.percent.equals(last.percent)) {
            spans.set(spans.size() - 1, new Span(last.from, first.to, last.percent));
            spans.remove(0);
        }
        return spans;
    }

    private record Span(int from, int to, BigDecimal percent) {
        String words() {
            return from == 0 && to == Band.DAY ? "" : " " + clock(from) + "–" + clock(to);
        }

        private static String clock(int minute) {
            return minute % HOUR == 0
                    ? "%02d".formatted(minute / HOUR)
                    : "%02d:%02d".formatted(minute / HOUR, minute % HOUR);
        }
    }
}
