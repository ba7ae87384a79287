package com.nextron.platform.portal.api.webhooks;

import com.nextron.platform.dispatch.Webhooks;
import com.nextron.platform.dispatch.Webhooks.DeliveryView;
import com.nextron.platform.dispatch.Webhooks.EndpointView;
import com.nextron.platform.dispatch.Webhooks.EndpointWithSecret;
import com.nextron.platform.dispatch.Webhooks.WantedEndpoint;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PathId;
import com.nextron.platform.portal.api.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a partner's own system wants to be told. */
@Path("/webhooks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
public class WebhooksResource {
    @Inject
    private Webhooks webhooks;

    @GET
    @Operation(summary = "Your endpoints")
    public List<EndpointView> list() {
        return webhooks.endpoints();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Registers an endpoint; keep the secret of the answer, it is not shown again",
            description = "eventTypes are offer.made, offer.withdrawn and job.changed. Calls are signed: header"
                    + " Nextron-Signature, t=<unix seconds>,v1=<hex HMAC-SHA256 over t.body>.")
    @APIResponseSchema(value = EndpointWithSecret.class, responseCode = "201")
    public Response register(EndpointJson wanted) {
        EndpointWithSecret registered = webhooks.register(Body.required(wanted).wanted());
        return Response.created(URI.create("webhooks/" + registered.endpoint().id()))
                .entity(registered)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One endpoint")
    @APIResponseSchema(EndpointView.class)
    public Response find(@PathParam("id") String id) {
        EndpointView found = webhooks.find(PathId.uuid(id));
        return Version.ok(found, found.version());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Changes its address, what it is told, or switches it on and off")
    @APIResponseSchema(EndpointView.class)
    public Response change(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, EndpointJson wanted) {
        UUID endpoint = PathId.uuid(id);
        Version.check(ifMatch, () -> webhooks.find(endpoint).version());
        EndpointView changed = webhooks.change(endpoint, Body.required(wanted).wanted());
        return Version.ok(changed, changed.version());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Removes it with its deliveries")
    public Response remove(@PathParam("id") String id) {
        webhooks.remove(PathId.uuid(id));
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/secret")
    @Operation(summary = "Draws a new secret; the former one signs beside it for a day")
    public EndpointWithSecret rotate(@PathParam("id") String id) {
        return webhooks.rotate(PathId.uuid(id));
    }

    @POST
    @Path("/{id}/test")
    @Operation(summary = "Sends it an event of type webhook.test")
    public DeliveryView test(@PathParam("id") String id) {
        return webhooks.test(PathId.uuid(id));
    }

    @POST
    @Path("/{id}/replay-failed")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sends again whatever was given up of the events since then")
    public ReplayedJson replayFailed(@PathParam("id") String id, SinceJson since) {
        UUID endpoint = PathId.uuid(id);
        return new ReplayedJson(
                webhooks.replayFailed(endpoint, Body.required(since).since()));
    }

    /**
     * An endpoint as it is to be.
     *
     * @param url begins with https://
     * @param eventTypes offer.made, offer.withdrawn, job.changed
     * @param active left out for true
     */
    public record EndpointJson(String url, Set<String> eventTypes, Boolean active) {
        WantedEndpoint wanted() {
            return new WantedEndpoint(url, eventTypes, active == null || active);
        }
    }

    /** From when on. */
    public record SinceJson(Instant since) {}

    /** How many are sent again. */
    public record ReplayedJson(int replayed) {}
}
