package com.nextron.platform.portal.api;

import com.nextron.platform.core.Exclusion;
import com.nextron.platform.dispatch.Visits;
import com.nextron.platform.dispatch.Visits.ReportVisit;
import com.nextron.platform.dispatch.Visits.Told;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrders;
import jakarta.enterprise.context.RequestScoped;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Work orders and their visits. */
@Path("/work-orders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work orders")
public class WorkOrdersResource {
    @Inject
    private WorkOrders workOrders;

    @Inject
    private Visits visits;

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
    @Operation(summary = "Puts a technician on the job")
    public WorkOrderView plan(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, PlanJson plan) {
        UUID order = checked(id, ifMatch);
        PlanJson wanted = Body.required(plan);
        return visits.plan(order, PathId.uuid(String.valueOf(wanted.technicianId())), wanted.plannedFrom());
    }

    @POST
    @Path("/{id}/arrival")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "The technician is on site: this meets the promise")
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
    @Operation(summary = "What was found and driven; ends the work order")
    public WorkOrderView report(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ReportJson report) {
        UUID order = checked(id, ifMatch);
        ReportJson wanted = Body.required(report);
        Exclusion exclusion = Body.constant("exclusion", wanted.exclusion(), Exclusion.class);
        return visits.report(
                order, ReportVisit.plain(wanted.kilometres(), exclusion, wanted.evidence(), wanted.summary()));
    }

    /** The order's id, after its version was checked where the caller names one. */
    private UUID checked(String id, String ifMatch) {
        UUID order = PathId.uuid(id);
        Version.check(ifMatch, workOrders.find(order).version());
        return order;
    }

    /** Whom to ask, and why by hand. */
    public record OfferToJson(String partner, String reason) {}

    /** Who goes, and when they mean to be there. */
    public record PlanJson(String technicianId, Instant plannedFrom) {}

    /**
     * When it happened.
     *
     * @param at such as 2026-04-07T11:05:00+02:00, when it is told later; left out for now by the server's clock
     * @param onDevice what the device's clock said; kept beside it
     */
    public record MomentJson(Instant at, Instant onDevice) {
        Told told() {
            return new Told(at, onDevice);
        }
    }

    /**
     * The report of a visit.
     *
     * @param kilometres really driven, both ways
     * @param exclusion why the error is not covered; left out for a hardware error
     */
    public record ReportJson(BigDecimal kilometres, String exclusion, String evidence, String summary) {}
}
