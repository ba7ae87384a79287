package com.nextron.platform.portal.api.invoices;

import com.nextron.platform.billing.QuoteDifferences;
import com.nextron.platform.billing.QuoteDifferences.VisitDifferences;
import com.nextron.platform.portal.api.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How an invoice differs from what was quoted. */
@Path("/invoices/{id}/quote-differences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes")
public class QuoteDifferencesResource {
    @Inject
    private QuoteDifferences differences;

    @GET
    @Operation(
            summary =
                    "The differences from the price list, visit by visit and line by line, each with its reason (D-B6)",
            description = "The changes of a visit's lines add up to what it costs more or less than expected.")
    public List<VisitDifferences> find(@PathParam("id") String id) {
        return differences.ofInvoice(PathId.uuid(id));
    }
}
