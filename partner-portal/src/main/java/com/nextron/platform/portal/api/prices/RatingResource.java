package com.nextron.platform.portal.api.prices;

import com.nextron.platform.billing.LineKind;
import com.nextron.platform.billing.VisitPrices;
import com.nextron.platform.billing.VisitPrices.AskPrice;
import com.nextron.platform.billing.VisitPrices.PricedLine;
import com.nextron.platform.billing.VisitPrices.PricedVisit;
import com.nextron.platform.portal.api.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Prices of visits before they happen. */
@Path("/rating")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Previews")
public class RatingResource {
    @Inject
    private VisitPrices prices;

    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What a visit would cost, line by line, without VAT; stores nothing",
            description =
                    "Give rateCard, or hourlyRate, kilometreRate and currency. One labour line and, above 0 percent, one"
                            + " surcharge line for each band. Labour is counted in minutes and priced by the hour. A call-out"
                            + " fee is added only when calloutFee is given.")
    public PriceJson preview(AskPrice asked) {
        return PriceJson.of(prices.preview(Body.required(asked)));
    }

    /** A price in JSON: plain decimal numbers, all in the one currency at the top. */
    public record PriceJson(String currency, int billedMinutes, List<LineJson> lines, BigDecimal net) {
        public static PriceJson of(PricedVisit priced) {
            return new PriceJson(
                    priced.currency(),
                    priced.billedMinutes(),
                    priced.lines().stream().map(LineJson::of).toList(),
                    priced.net());
        }
    }

    /**
     * A line in JSON.
     *
     * @param percent of the band, on labour and surcharges; left out on other lines
     */
    public record LineJson(
            LineKind kind,
            String label,
            BigDecimal quantity,
            String unit,
            BigDecimal unitPrice,
            BigDecimal percent,
            BigDecimal amount) {
        static LineJson of(PricedLine line) {
            return new LineJson(
                    line.kind(),
                    line.label(),
                    line.quantity(),
                    line.unit(),
                    line.unitPrice(),
                    line.percent(),
                    line.amount());
        }
    }
}
