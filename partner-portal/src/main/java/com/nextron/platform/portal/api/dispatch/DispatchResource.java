package com.nextron.platform.portal.api.dispatch;

import com.nextron.platform.billing.PriceLists.PriceList;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.dispatch.DecisionView;
import com.nextron.platform.dispatch.RankingWeights;
import com.nextron.platform.dispatch.RankingWeights.ChangeWeights;
import com.nextron.platform.dispatch.RankingWeights.WeightsView;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.prices.QuoteJson;
import com.nextron.platform.portal.api.prices.RatingResource.PriceJson;
import com.nextron.platform.portal.api.promise.ResponseClockResource.PromiseJson;
import com.nextron.platform.returns.DryRuns;
import com.nextron.platform.returns.DryRuns.AskDryRun;
import com.nextron.platform.returns.DryRuns.DryRun;
import com.nextron.platform.returns.DryRuns.Entitlement;
import com.nextron.platform.returns.DryRuns.Quote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who would go, and what counts how much. */
@Path("/dispatch")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DispatchResource {
    @Inject
    private DryRuns dryRuns;

    @Inject
    private RankingWeights weights;

    @POST
    @Path("/dry-run")
    @Consumes(MediaType.APPLICATION_JSON)
    @Tag(name = "Previews")
    @Operation(
            summary =
                    "What would happen with a job: entitlement, deadline, who would go and why, and the price; stores nothing",
            description =
                    "certifications are what a technician has to hold; left out, a machine's kind says it. receivedAt carries its"
                            + " offset; left out, it is now. serialNumber may be left out: then there is no entitlement. Every"
                            + " candidate comes with every policy's answer and every part of its score.")
    public DryRunJson dryRun(AskDryRun asked, @Context HttpHeaders headers) {
        return DryRunJson.of(
                dryRuns.run(Body.required(asked)),
                headers.getAcceptableLanguages().get(0));
    }

    @GET
    @Path("/weights")
    @Tag(name = "Dispatch")
    @Operation(summary = "How much each part of a candidate's score weighs: all versions, the one in force first")
    public WeightsJson weights() {
        return new WeightsJson(weights.versions());
    }

    @POST
    @Path("/weights")
    @Consumes(MediaType.APPLICATION_JSON)
    @Tag(name = "Dispatch")
    @Operation(summary = "Makes a new version of the weights, which counts from the next decision on")
    public WeightsView change(ChangeWeights wanted) {
        return weights.change(Body.required(wanted));
    }

    /** The versions of the weights. */
    public record WeightsJson(List<WeightsView> versions) {}

    /**
     * A dry run in JSON.
     *
     * @param entitlement null without a serial number
     * @param deadline with zone, calendar version and segments
     * @param quote null where no rate card is in force
     */
    @JsonbNillable
    public record DryRunJson(
            Optional<Entitlement> entitlement, PromiseJson deadline, DecisionView decision, Optional<QuoteJson> quote) {
        static DryRunJson of(DryRun run, Locale language) {
            return new DryRunJson(
                    run.entitlement(),
                    PromiseJson.of(run.promise(), language),
                    run.decision(),
                    run.quote().map(QuoteJson::of));
        }
    }

    /**
     * A quote in JSON.
     *
     * @param example a visit as a customer would pay it if it is not covered, without VAT
     * @param says what the example stands for
     * @param partnerPay about what a partner earns
     */
    public record QuoteJson(PriceList priceList, PriceJson example, String says, Money partnerPay) {
        static QuoteJson of(Quote quote) {
            return new QuoteJson(quote.priceList(), PriceJson.of(quote.example()), quote.says(), quote.partnerPay());
        }
    }
}
