package com.nextron.platform.portal.api.dispatch;

import com.nextron.platform.core.problem.ProblemType;
import com.nextron.platform.dispatch.Attachments;
import com.nextron.platform.dispatch.Attachments.AttachmentView;
import com.nextron.platform.dispatch.Attachments.Photo;
import com.nextron.platform.dispatch.DecisionView;
import com.nextron.platform.dispatch.DispatchDecisions;
import com.nextron.platform.dispatch.VisitCalendar;
import com.nextron.platform.dispatch.VisitCalendar.Suggestion;
import com.nextron.platform.dispatch.Visits;
import com.nextron.platform.dispatch.Visits.AppointOutcome;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrders;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PageJson;
import com.nextron.platform.portal.api.PagingParams;
import com.nextron.platform.portal.api.PathId;
import com.nextron.platform.portal.api.ProblemJson;
import com.nextron.platform.portal.api.ReasonJson;
import com.nextron.platform.portal.api.Version;
import com.nextron.platform.portal.api.dispatch.VisitJson.AppointmentJson;
import com.nextron.platform.portal.api.dispatch.VisitJson.MomentJson;
import com.nextron.platform.portal.api.dispatch.VisitJson.NoShowJson;
import com.nextron.platform.portal.api.dispatch.VisitJson.PlanJson;
import com.nextron.platform.portal.api.dispatch.VisitJson.ReportJson;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Work orders and their visits. */
@Path("/work-orders")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work orders")
public class WorkOrdersResource {
    @Inject
    private WorkOrders workOrders;

    @Inject
    private Visits visits;

    @Inject
    private VisitCalendar calendar;

    @Inject
    private Attachments attachments;

    @Inject
    private DispatchDecisions decisions;

    @GET
    @Operation(summary = "Work orders; filters: status, country, level, partner, caseId")
    public PageJson<WorkOrderView> list(@BeanParam PagingParams paging) {
        return PageJson.of(workOrders.list(paging.query()), paging, WorkOrderView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One work order")
    @APIResponseSchema(WorkOrderView.class)
    public Response find(@PathParam("id") String id) {
        WorkOrderView found = workOrders.find(PathId.uuid(id));
        return Version.ok(found, found.version());
    }

    @GET
    @Path("/{id}/decisions")
    @Operation(summary = "Who was to be asked and why, newest first; a partner sees what was said of itself")
    public List<DecisionView> decisions(@PathParam("id") String id) {
        return decisions.ofWorkOrder(PathId.uuid(id));
    }

    @POST
    @Path("/{id}/offer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Asks this partner next, by hand; nextron stands for our own technicians")
    public WorkOrderView offerTo(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, OfferToJson to) {
        UUID order = checked(id, ifMatch);
        OfferToJson wanted = Body.required(to);
        return workOrders.offerTo(order, PathId.tenant(String.valueOf(wanted.partner())), wanted.reason());
    }

    @POST
    @Path("/{id}/technician")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Puts a technician on the job; no window is agreed with the customer")
    public WorkOrderView plan(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, PlanJson plan) {
        UUID order = checked(id, ifMatch);
        PlanJson wanted = Body.required(plan);
        return visits.plan(order, PathId.uuid(String.valueOf(wanted.technicianId())), wanted.plannedFrom());
    }

    @POST
    @Path("/{id}/appointment")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Puts a technician on the job in a window agreed with the customer, who gets a mail")
    @APIResponseSchema(WorkOrderView.class)
    public Response appoint(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, AppointmentJson appointment) {
        UUID order = checked(id, ifMatch);
        AppointOutcome outcome =
                visits.appoint(order, Body.required(appointment).appointment());
        if (outcome instanceof AppointOutcome.Overlaps other) {
            return ProblemJson.of(
                            ProblemType.WRONG_STATE,
                            other.technician() + " has " + other.otherWorkOrder() + " from " + other.from() + " to "
                                    + other.to() + ". Choose another window, or say in overlapBecause why both can be.")
                    .response();
        }
        return Response.ok(workOrders.find(order)).build();
    }

    @POST
    @Path("/{id}/appointment-cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Cancels the appointment before arrival; the customer gets a mail")
    public WorkOrderView cancel(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ReasonJson why) {
        return visits.cancel(checked(id, ifMatch), Body.required(why).reason());
    }

    @GET
    @Path("/{id}/suggestions")
    @Operation(summary = "Who could go in the window [from, to), the best first")
    public List<Suggestion> suggest(
            @PathParam("id") String id, @QueryParam("from") String from, @QueryParam("to") String to) {
        UUID order = PathId.uuid(id);
        workOrders.find(order);
        return calendar.suggest(
                order,
                VisitsResource.instant("from", from).orElse(null),
                VisitsResource.instant("to", to).orElse(null));
    }

    @GET
    @Path("/{id}/checklist")
    @Operation(summary = "What a technician goes through on a visit there")
    public List<String> checklist(@PathParam("id") String id) {
        return calendar.checklist(PathId.uuid(id));
    }

    @POST
    @Path("/{id}/set-off")
    @Transactional
    @Operation(summary = "The technician starts driving")
    public WorkOrderView startDriving(@PathParam("id") String id) {
        return visits.startDriving(PathId.uuid(id));
    }

    @POST
    @Path("/{id}/arrival")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "The technician is on site: the first arrival meets the promise")
    public WorkOrderView arrive(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, MomentJson when) {
        return visits.arrive(checked(id, ifMatch), Body.required(when).told());
    }

    @POST
    @Path("/{id}/departure")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "The technician leaves")
    public WorkOrderView depart(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, MomentJson when) {
        return visits.depart(checked(id, ifMatch), Body.required(when).told());
    }

    @POST
    @Path("/{id}/report")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "What was found, done and driven; ends the work order unless somebody has to come again")
    public WorkOrderView report(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ReportJson report) {
        UUID order = checked(id, ifMatch);
        return visits.report(order, Body.required(report).report());
    }

    @POST
    @Path("/{id}/no-show")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Nobody was there: ends the visit, which is invoiced by the rate card; another can be planned")
    public WorkOrderView noShow(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, NoShowJson nobody) {
        UUID order = checked(id, ifMatch);
        return visits.noShow(order, Body.required(nobody).noShow());
    }

    @POST
    @Path("/{id}/photos")
    @Transactional
    @Operation(
            summary =
                    "Adds a JPEG, PNG or WebP of at most 8 MB to the visit, whatever it is called; its pixels are kept")
    @APIResponseSchema(value = AttachmentView.class, responseCode = "201")
    public Response addPhoto(
            @PathParam("id") String id,
            @QueryParam("caption") String caption,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "image/jpeg",
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] photo) {
        AttachmentView added = attachments.addPhoto(PathId.uuid(id), new Photo(caption, photo));
        return Response.status(Response.Status.CREATED)
                .location(URI.create("/api/v1/attachments/" + added.id()))
                .type(MediaType.APPLICATION_JSON)
                .entity(added)
                .build();
    }

    @GET
    @Path("/{id}/attachments")
    @Operation(summary = "Photos, signatures and reports of the work order's visits, without their bytes")
    public List<AttachmentView> attachments(@PathParam("id") String id) {
        return attachments.ofWorkOrder(PathId.uuid(id));
    }

    /** The order's id, after its version was checked where the caller names one. */
    private UUID checked(String id, String ifMatch) {
        UUID order = PathId.uuid(id);
        Version.check(ifMatch, () -> workOrders.find(order).version());
        return order;
    }

    /** Whom to ask, and why by hand. */
    public record OfferToJson(String partner, String reason) {}
}
