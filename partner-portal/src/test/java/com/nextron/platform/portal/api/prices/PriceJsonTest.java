package com.nextron.platform.portal.api.prices;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.billing.LineKind;
import com.nextron.platform.billing.VisitPrices.AskPrice;
import com.nextron.platform.billing.VisitPrices.PricedLine;
import com.nextron.platform.billing.VisitPrices.PricedVisit;
import com.nextron.platform.portal.api.JsonFormat;
import com.nextron.platform.portal.api.prices.RatingResource.PriceJson;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.bind.Jsonb;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The preview of a price as outside callers know it. */
class PriceJsonTest {
    private final Jsonb json = new JsonFormat().getContext(Object.class);

    @Test
    void writesAPriceInPlainNumbersAndLeavesOutThePercentOfOtherLines() {
        PricedLine labour = line(LineKind.LABOUR, "175", "min", "1395.00", "50", "4068.75");
        PricedLine driving = line(LineKind.KILOMETRES, "86.3", "km", "8.35", null, "720.61");
        PricedVisit priced =
                new PricedVisit("NO-2026 v1", "NOK", 180, List.of(labour, driving), new BigDecimal("4789.36"));

        assertThat(read(json.toJson(PriceJson.of(priced))))
                .isEqualTo(read("{\"currency\":\"NOK\",\"billedMinutes\":180,\"lines\":["
                        + "{\"kind\":\"LABOUR\",\"label\":\"Line\",\"quantity\":175,\"unit\":\"min\","
                        + "\"unitPrice\":1395.00,\"percent\":50,\"amount\":4068.75},"
                        + "{\"kind\":\"KILOMETRES\",\"label\":\"Line\",\"quantity\":86.3,\"unit\":\"km\","
                        + "\"unitPrice\":8.35,\"amount\":720.61}],\"net\":4789.36}"));
    }

    @Test
    void readsAQuestionThatLeavesOutWhatIsOptional() {
        AskPrice price = json.fromJson(
                "{\"country\":\"NO\",\"hourlyRate\":1395,\"kilometres\":86.3,\"parts\":[{\"description\":\"Fan\","
                        + "\"quantity\":2,\"unitPrice\":99.5}]}",
                AskPrice.class);

        assertThat(price.rateCard()).isNull();
        assertThat(price.kilometres()).isEqualByComparingTo("86.3");
        assertThat(price.parts().get(0).quantity()).isEqualByComparingTo("2");
    }

    private static JsonObject read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static PricedLine line(
            LineKind kind, String quantity, String unit, String price, String percent, String amount) {
        return new PricedLine(
                kind,
                "Line",
                new BigDecimal(quantity),
                unit,
                new BigDecimal(price),
                percent == null ? null : new BigDecimal(percent),
                new BigDecimal(amount),
                "Because.");
    }
}
