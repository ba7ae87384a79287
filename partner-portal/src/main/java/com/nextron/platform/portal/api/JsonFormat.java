package com.nextron.platform.portal.api;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.returns.WarrantyAnswer;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/** How the values of the domain are written in JSON: ids and levels as text, money as an amount with its currency. */
@Provider
public class JsonFormat implements ContextResolver<Jsonb> {
    static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig()
            .withAdapters(
                    new TenantIdAsText(),
                    new LevelAsCode(),
                    new MoneyWithCurrency(),
                    new MonthAsText(),
                    new WarrantyWithReasons()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSONB;
    }

    /** Money in JSON: {@code {"amount": 1395.00, "currency": "NOK"}}. */
    public record MoneyJson(BigDecimal amount, String currency) {}

    /** A warranty's answer in JSON: COVERED, NOT_COVERED or NEEDS_HUMAN, with the reasons. */
    public record WarrantyJson(String answer, List<WarrantyAnswer.Reason> reasons) {}

    static final class TenantIdAsText implements JsonbAdapter<TenantId, String> {
        @Override
        public String adaptToJson(TenantId id) {
            return id.value();
        }

        @Override
        public TenantId adaptFromJson(String text) {
            return new TenantId(text);
        }
    }

    static final class LevelAsCode implements JsonbAdapter<ResponseLevel, String> {
        @Override
        public String adaptToJson(ResponseLevel level) {
            return level.code();
        }

        @Override
        public ResponseLevel adaptFromJson(String code) {
            return ResponseLevel.of(code);
        }
    }

    static final class MoneyWithCurrency implements JsonbAdapter<Money, MoneyJson> {
        @Override
        public MoneyJson adaptToJson(Money money) {
            return new MoneyJson(money.amount(), money.currency().getCurrencyCode());
        }

        @Override
        public Money adaptFromJson(MoneyJson json) {
            return Money.of(json.amount(), json.currency());
        }
    }

    static final class MonthAsText implements JsonbAdapter<YearMonth, String> {
        @Override
        public String adaptToJson(YearMonth month) {
            return month.toString();
        }

        @Override
        public YearMonth adaptFromJson(String text) {
            return YearMonth.parse(text);
        }
    }

    static final class WarrantyWithReasons implements JsonbAdapter<WarrantyAnswer, WarrantyJson> {
        @Override
        public WarrantyJson adaptToJson(WarrantyAnswer answer) {
            return new WarrantyJson(name(answer), answer.reasons());
        }

        @Override
        public WarrantyAnswer adaptFromJson(WarrantyJson json) {
            throw new IllegalArgumentException("A warranty's answer is worked out, never sent.");
        }

        private static String name(WarrantyAnswer answer) {
            if (answer instanceof WarrantyAnswer.Covered) {
                return "COVERED";
            }
            return answer instanceof WarrantyAnswer.NotCovered ? "NOT_COVERED" : "NEEDS_HUMAN";
        }
    }
}
