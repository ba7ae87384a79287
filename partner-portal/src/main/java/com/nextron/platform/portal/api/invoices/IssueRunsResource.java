package com.nextron.platform.portal.api.invoices;

import com.nextron.platform.billing.IssueRuns;
import com.nextron.platform.billing.IssueRuns.ItemView;
import com.nextron.platform.billing.IssueRuns.Preview;
import com.nextron.platform.billing.IssueRuns.RunView;
import com.nextron.platform.billing.IssueRuns.Selection;
import com.nextron.platform.billing.IssueRuns.StartOutcome;
import com.nextron.platform.core.problem.ProblemType;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.BodyOptional;
import com.nextron.platform.portal.api.PageJson;
import com.nextron.platform.portal.api.PagingParams;
import com.nextron.platform.portal.api.PathId;
import com.nextron.platform.portal.api.ProblemJson;
import com.nextron.platform.portal.api.ReasonJson;
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

/** Many drafts issued together. */
@Path("/issue-runs")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
public class IssueRunsResource {
    @Inject
    private IssueRuns runs;

    @GET
    @Operation(summary = "Runs that issue many drafts, newest first; filter: status")
    public PageJson<RunView> list(@BeanParam PagingParams paging) {
        return PageJson.of(runs.list(paging.query()), paging, RunView::id);
    }

    @POST
    @Path("/preview")
    @BodyOptional
    @Consumes({MediaType.APPLICATION_JSON, "*/*"})
    @Operation(
            summary = "What a run of that choice would issue and what would stay behind, and why; stores nothing",
            description = "from and to are days of delivery. Without a body: all drafts.")
    public Preview preview(Selection chosen) {
        return runs.preview(chosen(chosen));
    }

    @POST
    @BodyOptional
    @Consumes({MediaType.APPLICATION_JSON, "*/*"})
    @Operation(
            summary = "Issues the chosen drafts, or without a body all that are ready, in the background",
            description =
                    "A draft that cannot be issued stays behind with its reason, and the rest go. One whose customer or"
                            + " VAT was changed since it was drafted stays behind, too, unless changedToo is true. With the"
                            + " seal of a preview as seen nothing is started if the drafts are others by now. Refused with"
                            + " wrong-state where nothing is ready, or all of it is in a run already.")
    @APIResponseSchema(value = RunView.class, responseCode = "201")
    public Response start(Selection chosen) {
        StartOutcome outcome = runs.start(chosen(chosen));
        if (outcome instanceof StartOutcome.Started started) {
            return Response.created(URI.create("issue-runs/" + started.run().id()))
                    .entity(started.run())
                    .build();
        }
        return ProblemJson.of(
                        ProblemType.WRONG_STATE,
                        outcome instanceof StartOutcome.ChangedSincePreview changed
                                ? "Other drafts fit the choice by now: "
                                        + changed.now().drafts() + ". Look at the preview again."
                                : "No draft that fits the choice is ready, or all of them are in a run already.")
                .response();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One run and how far it is")
    public RunView find(@PathParam("id") String id) {
        return runs.find(PathId.uuid(id));
    }

    @GET
    @Path("/{id}/invoices")
    @Operation(summary = "The drafts of a run, with their numbers or why they stayed behind; filter: standing")
    public PageJson<ItemView> items(@PathParam("id") String id, @BeanParam PagingParams paging) {
        return PageJson.of(runs.items(PathId.uuid(id), paging.query()), paging, ItemView::id);
    }

    @POST
    @Path("/{id}/stop")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ends a run; what it has issued stays issued, the rest stay drafts")
    public RunView stop(@PathParam("id") String id, ReasonJson why) {
        return runs.stop(PathId.uuid(id), Body.required(why).reason());
    }

    private static Selection chosen(Selection typed) {
        return typed == null ? Selection.everything() : typed;
    }
}
