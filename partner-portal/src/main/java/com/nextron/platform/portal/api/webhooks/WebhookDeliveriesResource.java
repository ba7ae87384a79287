package com.nextron.platform.portal.api.webhooks;

import com.nextron.platform.dispatch.Webhooks;
import com.nextron.platform.dispatch.Webhooks.DeliveryView;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a partner's own system was told, and what it answered. */
@Path("/webhook-deliveries")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
public class WebhookDeliveriesResource {
    @Inject
    private Webhooks webhooks;

    @GET
    @Operation(summary = "Deliveries, newest first; filters: endpointId, status, eventType")
    public PageJson<DeliveryView> list(@BeanParam PagingParams paging) {
        return PageJson.of(webhooks.deliveries(paging.query()), paging, DeliveryView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One delivery with what was sent and what came back")
    public DeliveryView find(@PathParam("id") String id) {
        return webhooks.delivery(PathId.uuid(id));
    }

    @POST
    @Path("/{id}/replay")
    @Operation(summary = "Sends it once more, under the same event id")
    public DeliveryView replay(@PathParam("id") String id) {
        return webhooks.replay(PathId.uuid(id));
    }
}
