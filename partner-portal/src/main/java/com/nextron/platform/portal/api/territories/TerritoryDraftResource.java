package com.nextron.platform.portal.api.territories;

import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PathId;
import com.nextron.platform.tenant.TerritoryPlans;
import com.nextron.platform.tenant.TerritoryPlans.Change;
import com.nextron.platform.tenant.TerritoryPlans.Edition;
import com.nextron.platform.tenant.TerritoryPlans.HolderView;
import com.nextron.platform.tenant.TerritoryPlans.PlanContent;
import com.nextron.platform.tenant.TerritoryPlans.PlanState;
import com.nextron.platform.tenant.TerritoryPlans.Publish;
import com.nextron.platform.tenant.TerritoryPlans.PublishedPlan;
import com.nextron.platform.tenant.TerritoryPlans.TerritoryView;
import com.nextron.platform.tenant.TerritoryPlans.WantedHolder;
import com.nextron.platform.tenant.TerritoryPlans.WantedTerritory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The one draft of the territory plan. */
@Path("/territory-plan/draft")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Territories")
public class TerritoryDraftResource {
    @Inject
    private TerritoryPlans plans;

    @GET
    @Operation(summary = "What the plan would say; the plan in force while no draft is open")
    public PlanContent content() {
        return plans.content(Edition.DRAFT);
    }

    @POST
    @Path("/open")
    @Operation(summary = "Opens a draft of the plan in force; one that is open stays as it is")
    public PlanState open() {
        return plans.open();
    }

    @POST
    @Path("/discard")
    @Operation(summary = "Forgets the draft and everything changed in it")
    public PlanState discard() {
        return plans.discard();
    }

    @GET
    @Path("/changes")
    @Operation(summary = "What the draft changes")
    public List<Change> changes() {
        return plans.compare();
    }

    @POST
    @Path("/publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Publishes the draft as the next version, in force at once",
            description =
                    "With holes in its coverage only if holesReason says why. Give the draft's revision to publish"
                            + " only what you have read.")
    public PublishedPlan publish(Publish wanted) {
        return plans.publish(Body.required(wanted));
    }

    @POST
    @Path("/territories")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a territory")
    @APIResponseSchema(value = TerritoryView.class, responseCode = "201")
    public Response add(WantedTerritory wanted) {
        TerritoryView added = plans.add(Body.required(wanted));
        return Response.created(URI.create("territory-plan/draft/territories/" + added.id()))
                .entity(added)
                .build();
    }

    @POST
    @Path("/territories/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says a territory anew")
    public TerritoryView change(@PathParam("id") String id, WantedTerritory wanted) {
        return plans.change(PathId.uuid(id), Body.required(wanted));
    }

    @POST
    @Path("/territories/{id}/drop")
    @Operation(summary = "Takes a territory out, with who holds it")
    public void drop(@PathParam("id") String id) {
        plans.drop(PathId.uuid(id));
    }

    @POST
    @Path("/territories/{id}/holders")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Gives a territory to a partner, or to headquarters' own technicians")
    @APIResponseSchema(value = HolderView.class, responseCode = "201")
    public Response give(@PathParam("id") String id, WantedHolder wanted) {
        HolderView holder = plans.give(PathId.uuid(id), Body.required(wanted));
        return Response.created(URI.create("territory-plan/draft/holders/" + holder.id()))
                .entity(holder)
                .build();
    }

    @POST
    @Path("/holders/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says anew how a territory is held")
    public HolderView changeHolder(@PathParam("id") String id, WantedHolder wanted) {
        return plans.changeHolder(PathId.uuid(id), Body.required(wanted));
    }

    @POST
    @Path("/holders/{id}/drop")
    @Operation(summary = "Takes an assignment out")
    public void dropHolder(@PathParam("id") String id) {
        plans.dropHolder(PathId.uuid(id));
    }
}
