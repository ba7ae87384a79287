package com.nextron.platform.portal.api.prices;

import com.nextron.platform.billing.PriceLists;
import com.nextron.platform.billing.PriceLists.PriceList;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.portal.api.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Prices before a visit. */
@Path("/price-lists")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prices")
public class PricesResource {
    @Inject
    private PriceLists prices;

    @Inject
    private Clock clock;

    @GET
    @Path("/{country}")
    @Operation(summary = "The standard rates in force now in that country")
    public PriceList inForce(@PathParam("country") String country) {
        return prices.inForce(Body.parse("country", country, Country::of), clock.instant());
    }
}
