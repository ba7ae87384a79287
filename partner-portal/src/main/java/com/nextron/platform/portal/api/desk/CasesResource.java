package com.nextron.platform.portal.api.desk;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PageJson;
import com.nextron.platform.portal.api.PagingParams;
import com.nextron.platform.portal.api.PathId;
import com.nextron.platform.portal.api.Version;
import com.nextron.platform.portal.api.dispatch.VisitJson;
import com.nextron.platform.returns.ServiceDesk;
import com.nextron.platform.returns.ServiceDesk.CaseView;
import com.nextron.platform.returns.ServiceDesk.FileCase;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cases. */
@Path("/cases")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CasesResource {
    @Inject
    private ServiceDesk desk;

    @GET
    @Operation(summary = "Cases; filters: status, customer, country, assetId")
    public PageJson<CaseView> list(@BeanParam PagingParams paging) {
        return PageJson.of(desk.list(paging.query()), paging, CaseView::id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Files a case for the machine with that serial number")
    @APIResponseSchema(value = CaseView.class, responseCode = "201")
    public Response file(FileCase wanted) {
        CaseView filed = desk.file(Body.required(wanted));
        return Response.created(URI.create("cases/" + filed.id())).entity(filed).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One case")
    @APIResponseSchema(CaseView.class)
    public Response find(@PathParam("id") String id) {
        CaseView found = desk.find(PathId.uuid(id));
        return Version.ok(found, found.version());
    }

    @POST
    @Path("/{id}/visit")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Decides on a visit: a work order with a deadline, routed at once")
    @APIResponseSchema(CaseView.class)
    public Response decideVisit(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, VisitJson decision) {
        UUID caseId = PathId.uuid(id);
        VisitJson wanted = Body.required(decision);
        Version.check(ifMatch, () -> desk.find(caseId).version());
        ResponseLevel level = Body.parse("responseLevel", wanted.responseLevel(), ResponseLevel::of);
        return Response.ok(desk.decideVisit(caseId, level, wanted.overrideReason()))
                .build();
    }

    @POST
    @Path("/{id}/remote-fix")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "The case was put right from afar")
    @APIResponseSchema(CaseView.class)
    public Response fixRemotely(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, NoteJson note) {
        UUID caseId = PathId.uuid(id);
        Version.check(ifMatch, () -> desk.find(caseId).version());
        return Response.ok(desk.fixRemotely(caseId, Body.required(note).note())).build();
    }

    /**
     * A decision on a visit.
     *
     * @param responseLevel NBD, 4H, 24X7 or BY_AGREEMENT
     * @param overrideReason why it may go although the readiness checklist is open
     */
    public record VisitJson(String responseLevel, String overrideReason) {}

    /** What was done. */
    public record NoteJson(String note) {}
}
