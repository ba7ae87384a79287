package com.nextron.platform.billing.internal.claim;

import com.nextron.platform.billing.Claims.LineState;
import com.nextron.platform.billing.internal.rating.RatedVisit;
import com.nextron.platform.billing.internal.visitcost.VisitFacts.Part;
import com.nextron.platform.core.money.Money;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The lines of one claim, kept as text: they change together and are never searched. */
record ClaimedLines(List<ClaimedLine> all) {
    private static final Jsonb JSONB = JsonbBuilder.create();

    ClaimedLines {
        all = List.copyOf(all);
    }

    static ClaimedLines read(String text) {
        return new ClaimedLines(List.of(JSONB.fromJson(text, ClaimedLine[].class)));
    }

    /** Only the parts that were reported: nothing has a price yet. */
    static ClaimedLines unpriced(List<Part> parts, Currency currency) {
        return new ClaimedLines(parts.stream()
                .map(part -> ClaimedLine.of(parts.indexOf(part) + 1, part, currency))
                .toList());
    }

    String text() {
        return JSONB.toJson(all.toArray(ClaimedLine[]::new));
    }

    /** What the card gives, before the parts. */
    ClaimedLines priced(RatedVisit rated) {
        List<ClaimedLine> lines = new ArrayList<>();
        rated.lines().forEach(line -> lines.add(ClaimedLine.of(lines.size() + 1, line)));
        all.forEach(part -> lines.add(part.at(lines.size() + 1)));
        return new ClaimedLines(lines);
    }

    Optional<ClaimedLine> at(int position) {
        return all.stream().filter(line -> line.position() == position).findFirst();
    }

    ClaimedLines with(ClaimedLine changed) {
        return each(line -> line.position() == changed.position() ? changed : line);
    }

    ClaimedLines each(UnaryOperator<ClaimedLine> change) {
        return new ClaimedLines(all.stream().map(change).toList());
    }

    boolean isAny(LineState state) {
        return all.stream().anyMatch(line -> line.state() == state);
    }

    boolean isDecided() {
        return !isAny(LineState.OPEN) && !isAny(LineState.ASKED);
    }

    BigDecimal claimed(Currency currency) {
        return sum(currency, ClaimedLine::claimed);
    }

    BigDecimal approved(Currency currency) {
        return sum(currency, ClaimedLine::approved);
    }

    private BigDecimal sum(Currency currency, Function<ClaimedLine, BigDecimal> amount) {
        return all.stream()
                .map(line -> new Money(amount.apply(line), currency))
                .reduce(Money.zero(currency), Money::plus)
                .amount();
    }
}
