package com.nextron.platform.portal.api.dispatch;

import com.nextron.platform.dispatch.Holds;
import com.nextron.platform.dispatch.Holds.HoldHistory;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrders;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PathId;
import com.nextron.platform.portal.api.ReasonJson;
import com.nextron.platform.portal.api.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Waiting for the customer: the clock of a job stands meanwhile. */
@Path("/work-orders/{id}/hold")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Work orders")
public class HoldsResource {
    @Inject
    private Holds holds;

    @Inject
    private WorkOrders workOrders;

    @GET
    @Operation(summary = "When headquarters waited for the customer, and what that made of the promise")
    public HoldHistory history(@PathParam("id") String id) {
        return holds.history(workOrders.find(PathId.uuid(id)).id());
    }

    @POST
    @Path("/begin")
    @Transactional
    @Operation(summary = "From now on headquarters waits for the customer; the deadline is open until the hold ends")
    public WorkOrderView begin(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ReasonJson why) {
        return holds.begin(checked(id, ifMatch), Body.required(why).reason());
    }

    @POST
    @Path("/end")
    @Transactional
    @Operation(summary = "The customer is ready: the clock goes on, with the deadline moved by the time that counted")
    public WorkOrderView end(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ReasonJson why) {
        return holds.end(checked(id, ifMatch), Body.required(why).reason());
    }

    /** The order's id, after its version was checked where the caller names one. */
    private UUID checked(String id, String ifMatch) {
        UUID order = PathId.uuid(id);
        Version.check(ifMatch, () -> workOrders.find(order).version());
        return order;
    }
}
