package com.nextron.platform.portal.api.operations;

import com.nextron.platform.core.outbox.DeadLetters;
import com.nextron.platform.core.outbox.DeadLetters.DeliveryView;
import com.nextron.platform.portal.api.PageJson;
import com.nextron.platform.portal.api.PagingParams;
import com.nextron.platform.portal.api.PathId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the platform still has to hand over. */
@Path("/outbox/deliveries")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class DeliveriesResource {
    @Inject
    private DeadLetters letters;

    @GET
    @Operation(summary = "Deliveries of the outbox; filter status=DEAD for those given up")
    public PageJson<DeliveryView> list(@BeanParam PagingParams paging) {
        return PageJson.of(letters.list(paging.query()), paging, DeliveryView::id);
    }

    @POST
    @Path("/{id}/retry")
    @Operation(summary = "Tries a given-up delivery again")
    public Response retry(@PathParam("id") String id) {
        letters.retry(PathId.uuid(id));
        return Response.noContent().build();
    }
}
