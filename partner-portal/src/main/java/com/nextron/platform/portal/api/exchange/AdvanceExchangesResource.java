package com.nextron.platform.portal.api.exchange;

import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PageJson;
import com.nextron.platform.portal.api.PagingParams;
import com.nextron.platform.portal.api.PathId;
import com.nextron.platform.portal.api.Version;
import com.nextron.platform.returns.AdvanceExchanges;
import com.nextron.platform.returns.AdvanceExchanges.ExchangeView;
import com.nextron.platform.returns.AdvanceExchanges.ReceivePart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Defective parts that are due back for those sent ahead (P3). */
@Path("/advance-exchanges")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class AdvanceExchangesResource {
    @Inject
    private AdvanceExchanges exchanges;

    @GET
    @Operation(summary = "Advance exchanges; filters: status, customer, country")
    public PageJson<ExchangeView> list(@BeanParam PagingParams paging) {
        return PageJson.of(exchanges.list(paging.query()), paging, ExchangeView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One advance exchange")
    @APIResponseSchema(ExchangeView.class)
    public Response find(@PathParam("id") String id) {
        ExchangeView found = exchanges.find(PathId.uuid(id));
        return Version.ok(found, found.version());
    }

    @POST
    @Path("/{id}/receipt")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "The defective part is here; a proposal to invoice it ends")
    public ExchangeView receive(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ReceivePart received) {
        UUID exchange = PathId.uuid(id);
        Version.check(ifMatch, () -> exchanges.find(exchange).version());
        return exchanges.receive(exchange, Body.required(received));
    }
}
