package com.nextron.platform.portal.api.territories;

import com.nextron.platform.dispatch.TerritoryReplay;
import com.nextron.platform.dispatch.TerritoryReplay.Ask;
import com.nextron.platform.dispatch.TerritoryReplay.MovedJob;
import com.nextron.platform.dispatch.TerritoryReplay.ReplayView;
import com.nextron.platform.dispatch.TerritoryReplay.WhyMoved;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PageJson;
import com.nextron.platform.portal.api.PagingParams;
import com.nextron.platform.portal.api.PathId;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What if the draft of the territory plan had been in force? */
@Path("/territory-plan/draft/replay")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Territories")
public class TerritoryReplayResource {
    @Inject
    private TerritoryReplay replays;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Begins to decide the jobs of the last months again, by the plan in force and by the draft, in the background",
            description =
                    "Takes months, 1 to 24, and if wanted: on, the day as of which the plans are read, today unless given; and"
                            + " until, the end of the period, now unless given. At most the newest 20,000 jobs. Follow the replay"
                            + " by the address in Location until its status is DONE, CANCELLED or FAILED. Asked the same again"
                            + " while it waits or runs, it answers with that one; another question about the same draft has to"
                            + " wait. No job and no plan is changed.")
    @APIResponseSchema(value = ReplayView.class, responseCode = "202")
    public Response begin(Ask ask) {
        ReplayView begun = replays.begin(Body.required(ask));
        return Response.accepted(begun)
                .location(URI.create("territory-plan/draft/replay/" + begun.id()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "A replay: how far it is, and its result once it is done",
            description =
                    "status is WAITING, RUNNING, DONE, CANCELLED or FAILED. In the result the figures of what happened stand"
                            + " beside those of both plans; model says in words how the estimates come to be. Kept for thirty"
                            + " days, the newest ten at most.")
    public ReplayView find(@PathParam("id") String id) {
        return replays.find(PathId.uuid(id));
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(summary = "Ends a replay that waits or runs, without a result")
    public ReplayView cancel(@PathParam("id") String id) {
        return replays.cancel(PathId.uuid(id));
    }

    @GET
    @Path("/{id}/moved")
    @Operation(
            summary = "The jobs to which another would go by the draft than by the plan in force, newest first",
            description =
                    "Empty before the replay is done. Filters: from and to (partners' ids), country, level, effect (TOO_LATE,"
                            + " IN_TIME, NOBODY, NONE).")
    public PageJson<MovedJob> moved(@PathParam("id") String id, @BeanParam PagingParams paging) {
        return PageJson.of(replays.moved(PathId.uuid(id), paging.query()), paging, MovedJob::id);
    }

    @GET
    @Path("/{id}/moved/{job}")
    @Operation(summary = "Why one of those jobs would move: both decisions with every candidate, rule and point")
    public WhyMoved why(@PathParam("id") String id, @PathParam("job") String job) {
        return replays.why(PathId.uuid(id), PathId.uuid(job));
    }
}
