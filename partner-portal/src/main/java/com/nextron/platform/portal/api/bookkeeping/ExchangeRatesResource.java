package com.nextron.platform.portal.api.bookkeeping;

import com.nextron.platform.billing.ExchangeRates;
import com.nextron.platform.billing.ExchangeRates.RateView;
import com.nextron.platform.billing.ExchangeRates.WantedRate;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PageJson;
import com.nextron.platform.portal.api.PagingParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What other currencies are worth in NOK. */
@Path("/exchange-rates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prices")
public class ExchangeRatesResource {
    @Inject
    private ExchangeRates rates;

    @GET
    @Operation(summary = "Exchange rates, newest first; filter: currency")
    public PageJson<RateView> list(@BeanParam PagingParams paging) {
        return PageJson.of(rates.rates(paging.query()), paging, RateView::id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Enters the rate of a day",
            description =
                    "kroner are the NOK for so many units, 1 or 100. A rate is never edited: the next version of the day"
                            + " follows it. It serves invoices of its day and of the seven days after it.")
    @APIResponseSchema(value = RateView.class, responseCode = "201")
    public Response enter(WantedRate wanted) {
        RateView rate = rates.enter(Body.required(wanted));
        return Response.created(URI.create("exchange-rates/" + rate.id()))
                .entity(rate)
                .build();
    }
}
