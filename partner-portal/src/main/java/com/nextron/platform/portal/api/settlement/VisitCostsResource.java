package com.nextron.platform.portal.api.settlement;

import com.nextron.platform.billing.VisitCosts;
import com.nextron.platform.billing.VisitCosts.VisitCost;
import com.nextron.platform.portal.api.PageJson;
import com.nextron.platform.portal.api.PagingParams;
import com.nextron.platform.portal.api.PathId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the warranty bore of visits. */
@Path("/visit-costs")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
public class VisitCostsResource {
    @Inject
    private VisitCosts costs;

    @GET
    @Operation(summary = "Reported visits with what the warranty bore; filters: workOrderId, caseId, customer, country")
    public PageJson<VisitCost> list(@BeanParam PagingParams paging) {
        return PageJson.of(costs.list(paging.query()), paging, VisitCost::visitId);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "One visit, by its id",
            description =
                    "Its work and parts line by line, and what the warranty bore (B2, B3). What is left for the customer"
                            + " is on the invoice with the same visitId.")
    public VisitCost find(@PathParam("id") String id) {
        return costs.find(PathId.uuid(id));
    }
}
