package com.nextron.platform.portal.api.exchange;

import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PathId;
import com.nextron.platform.returns.AdvanceExchanges;
import com.nextron.platform.returns.AdvanceExchanges.ExchangeView;
import com.nextron.platform.returns.AdvanceExchanges.ShipPart;
import com.nextron.platform.returns.ServiceDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Parts that went out for a case before the defective ones came back. */
@Path("/cases/{id}/exchanges")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CaseExchangesResource {
    @Inject
    private AdvanceExchanges exchanges;

    @Inject
    private ServiceDesk desk;

    @GET
    @Operation(summary = "The advance exchanges of a case, oldest first")
    public List<ExchangeView> list(@PathParam("id") String id) {
        return exchanges.ofCase(desk.find(PathId.uuid(id)).id());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Notes that a replacement part went out, free of charge (P2); the defective one is due back in 14 days",
            description = "The return gets its service number, and the contact a mail with it.")
    @APIResponseSchema(value = ExchangeView.class, responseCode = "201")
    public Response ship(@PathParam("id") String id, ShipPart part) {
        ExchangeView shipped = exchanges.ship(PathId.uuid(id), Body.required(part));
        return Response.created(URI.create("/api/v1/advance-exchanges/" + shipped.id()))
                .entity(shipped)
                .build();
    }
}
