package com.nextron.platform.portal.api.dispatch;

import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.Assignments;
import com.nextron.platform.dispatch.Assignments.HandoverView;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who does a job, as a dispatcher decides it by hand; every decision needs a reason. */
@Path("/work-orders/{id}/assignment")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Work orders")
public class AssignmentsResource {
    @Inject
    private Assignments assignments;

    @Inject
    private WorkOrders workOrders;

    @GET
    @Operation(summary = "Through whose hands the job went; before the first of them headquarters has it")
    public HandoversJson handovers(@PathParam("id") String id) {
        return new HandoversJson(
                assignments.handovers(workOrders.find(PathId.uuid(id)).id()));
    }

    @POST
    @Path("/offer-to-next")
    @Transactional
    @Operation(summary = "Takes the running offers back and asks the next partner at once")
    public WorkOrderView offerToNext(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ReasonJson why) {
        return assignments.offerToNext(checked(id, ifMatch), Body.required(why).reason());
    }

    @POST
    @Path("/withdraw-offers")
    @Transactional
    @Operation(summary = "Takes the running offers back; nobody else is asked until a dispatcher says so")
    public WorkOrderView withdrawOffers(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ReasonJson why) {
        return assignments.withdrawOffers(
                checked(id, ifMatch), Body.required(why).reason());
    }

    @POST
    @Path("/take-over")
    @Transactional
    @Operation(summary = "Our own technicians take the job, from whoever is asked or holds it before the arrival")
    public WorkOrderView takeOver(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ReasonJson why) {
        return assignments.takeOver(checked(id, ifMatch), Body.required(why).reason());
    }

    @POST
    @Path("/reassign")
    @Transactional
    @Operation(
            summary = "Takes the job from its holder before the arrival and offers it to another partner; without a"
                    + " partner routing finds the next")
    public WorkOrderView reassign(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ReassignJson wanted) {
        UUID order = checked(id, ifMatch);
        ReassignJson said = Body.required(wanted);
        return said.partner() == null || said.partner().isBlank()
                ? assignments.backToRouting(order, said.reason())
                : assignments.reassign(order, tenant(said.partner()), said.reason());
    }

    /** The order's id, after its version was checked where the caller names one. */
    private UUID checked(String id, String ifMatch) {
        UUID order = PathId.uuid(id);
        Version.check(ifMatch, () -> workOrders.find(order).version());
        return order;
    }

    private static TenantId tenant(String partner) {
        try {
            return new TenantId(partner);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(
                    new FieldError("partner", "There is no partner with that id; choose one of the list."));
        }
    }

    /**
     * To whom, and why.
     *
     * @param partner left out to have routing find the next; {@code nextron} stands for our own technicians
     */
    public record ReassignJson(String partner, String reason) {}

    /** In the order of time. */
    public record HandoversJson(List<HandoverView> handovers) {}
}
