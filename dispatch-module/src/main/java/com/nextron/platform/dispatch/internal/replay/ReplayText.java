package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.core.money.Money;
import com.nextron.platform.dispatch.TerritoryReplay.Compared;
import com.nextron.platform.dispatch.TerritoryReplay.Replayed;
import com.nextron.platform.dispatch.TerritoryReplay.Share;
import com.nextron.platform.dispatch.internal.decision.Part;
import com.nextron.platform.dispatch.internal.decision.Weights;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What came of a replay, and what its moved jobs were decided by, as JSON text: read as a whole and never searched. */
final class ReplayText {
    private static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig().withAdapters(new MoneyText()));

    private ReplayText() {}

    static String json(Object stored) {
        return JSONB.toJson(stored);
    }

    static <T> T read(String text, Class<T> type) {
        return JSONB.fromJson(text, type);
    }

    static String of(Outcome outcome) {
        Replayed replayed = outcome.view();
        Map<String, Integer> points = Arrays.stream(Part.values())
                .collect(Collectors.toMap(Part::name, part -> outcome.weights().of(part)));
        return json(new StoredOutcome(
                replayed.from(),
                replayed.byAgreement(),
                replayed.cut(),
                replayed.reportedKilometres(),
                replayed.moved(),
                replayed.totals(),
                replayed.partners().toArray(Share[]::new),
                replayed.model().toArray(String[]::new),
                replayed.weightsVersion(),
                points));
    }

    static Replayed replayed(String text, ReplayKey key, Optional<Long> planVersion) {
        StoredOutcome stored = read(text, StoredOutcome.class);
        return new Replayed(
                key.months(),
                stored.from(),
                key.until(),
                key.on(),
                planVersion,
                key.draft().revision(),
                stored.weightsVersion(),
                stored.byAgreement(),
                stored.cut(),
                stored.reportedKilometres(),
                stored.totals(),
                List.of(stored.partners()),
                stored.moved(),
                List.of(stored.model()));
    }

    static Weights weights(String text) {
        StoredOutcome stored = read(text, StoredOutcome.class);
        return new Weights(
                stored.weightsVersion(),
                Arrays.stream(Part.values()).collect(Collectors.toMap(part -> part, part -> stored.weights()
                        .get(part.name()))));
    }

    /** Such as {@code NOK 3000.50}. */
    public static final class MoneyText implements JsonbAdapter<Money, String> {
        @Override
        public String adaptToJson(Money money) {
            return money.currency().getCurrencyCode() + ' ' + money.amount().toPlainString();
        }

        @Override
        public Money adaptFromJson(String text) {
            int space = text.indexOf(' ');
            return Money.of(text.substring(space + 1), text.substring(0, space));
        }
    }

    /** The figures, but for what stands in columns. */
    public record StoredOutcome(
            Instant from,
            int byAgreement,
            boolean cut,
            long reportedKilometres,
            int moved,
            Compared totals,
            Share[] partners,
            String[] model,
            long weightsVersion,
            Map<String, Integer> weights) {}
}
