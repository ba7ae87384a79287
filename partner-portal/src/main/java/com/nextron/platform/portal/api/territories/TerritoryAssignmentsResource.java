package com.nextron.platform.portal.api.territories;

import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PageJson;
import com.nextron.platform.portal.api.PagingParams;
import com.nextron.platform.portal.api.PathId;
import com.nextron.platform.tenant.Territories;
import com.nextron.platform.tenant.Territories.AssignTerritory;
import com.nextron.platform.tenant.Territories.AssignmentView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Territory assignments. */
@Path("/territory-assignments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Territories")
public class TerritoryAssignmentsResource {
    @Inject
    private Territories territories;

    @GET
    @Operation(
            summary =
                    "Who serves which territory at which level, by the plan in force; filters: partner, country, level, rank, territory")
    public PageJson<AssignmentView> list(@BeanParam PagingParams paging) {
        return PageJson.of(territories.list(paging.query()), paging, AssignmentView::id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Assigns a postal range to a partner and publishes that; refused while a draft of the plan is open")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "201")
    public Response assign(AssignTerritory wanted) {
        AssignmentView assignment = territories.assign(Body.required(wanted));
        return Response.created(URI.create("territory-assignments/" + assignment.id()))
                .entity(assignment)
                .build();
    }

    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ends an assignment; it holds up to and with the last day")
    public AssignmentView end(@PathParam("id") String id, EndJson end) {
        return territories.end(PathId.uuid(id), Body.required(end).lastDay());
    }

    /** When an assignment ends. */
    public record EndJson(LocalDate lastDay) {}
}
