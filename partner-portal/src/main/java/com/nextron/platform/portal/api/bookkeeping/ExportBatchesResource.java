package com.nextron.platform.portal.api.bookkeeping;

import com.nextron.platform.billing.Exports;
import com.nextron.platform.billing.Exports.Acknowledgement;
import com.nextron.platform.billing.Exports.BatchView;
import com.nextron.platform.billing.Exports.CreateOutcome;
import com.nextron.platform.billing.Exports.Download;
import com.nextron.platform.billing.Exports.ItemView;
import com.nextron.platform.billing.Exports.Preview;
import com.nextron.platform.billing.Exports.Selection;
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
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.Base64;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Export batches. */
@Path("/export-batches")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exports")
public class ExportBatchesResource {
    @Inject
    private Exports exports;

    @GET
    @Operation(summary = "Export batches with their control totals; filter: status")
    public PageJson<BatchView> list(@BeanParam PagingParams paging) {
        return PageJson.of(exports.list(paging.query()), paging, BatchView::id);
    }

    @POST
    @Path("/preview")
    @Consumes({MediaType.APPLICATION_JSON, "*/*"})
    @Operation(summary = "What a batch of that choice would hold, with its control totals; stores nothing")
    public Preview preview(Selection chosen) {
        return exports.preview(chosen(chosen));
    }

    @POST
    @BodyOptional
    @Consumes({MediaType.APPLICATION_JSON, "*/*"})
    @Operation(
            summary = "Locks the chosen documents, or without a body all that wait, into a batch that is made in the"
                    + " background")
    @APIResponseSchema(value = BatchView.class, responseCode = "201")
    public Response create(Selection chosen) {
        CreateOutcome outcome = exports.create(chosen(chosen));
        if (outcome instanceof CreateOutcome.Created created) {
            return Response.created(
                            URI.create("export-batches/" + created.batch().id()))
                    .entity(created.batch())
                    .build();
        }
        return ProblemJson.of(
                        ProblemType.WRONG_STATE,
                        outcome instanceof CreateOutcome.ChangedSincePreview changed
                                ? "Other documents fit the choice by now: "
                                        + changed.now().documents() + ". Look at the preview again."
                                : "No issued document fits the choice.")
                .response();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One batch and how far it is")
    public BatchView find(@PathParam("id") String id) {
        return exports.find(PathId.uuid(id));
    }

    @GET
    @Path("/{id}/documents")
    @Operation(summary = "The documents of a batch and what became of each; filter: standing")
    public PageJson<ItemView> documents(@PathParam("id") String id, @BeanParam PagingParams paging) {
        return PageJson.of(exports.items(PathId.uuid(id), paging.query()), paging, ItemView::id);
    }

    @GET
    @Path("/{id}/files/{file}")
    @Produces({"application/zip", "text/csv", MediaType.APPLICATION_JSON})
    @Operation(summary = "A file of a ready batch: zip; the same bytes however often it is asked for")
    public Response file(@PathParam("id") String id, @PathParam("file") String file) {
        Download download = exports.file(PathId.uuid(id), file);
        StreamingOutput bytes = out -> download.content().writeTo(out);
        return Response.ok(bytes, download.mediaType())
                .header("Content-Length", download.bytes())
                .header("Content-Disposition", "attachment; filename=\"" + download.name() + "\"")
                .header("Repr-Digest", "sha-256=:" + base64(download.sha256()) + ":")
                .build();
    }

    @POST
    @Path("/{id}/retry")
    @Consumes({MediaType.APPLICATION_JSON, "*/*"})
    @Operation(summary = "Has a failed batch made anew")
    public BatchView retry(@PathParam("id") String id) {
        return exports.retry(PathId.uuid(id));
    }

    @POST
    @Path("/{id}/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Gives up a batch that is not ready; its documents wait for another one")
    public BatchView cancel(@PathParam("id") String id, ReasonJson why) {
        return exports.cancel(PathId.uuid(id), Body.required(why).reason());
    }

    @POST
    @Path("/{id}/acknowledgements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "What the ledger says of the batch, or of some of its documents; a refused one waits again")
    public BatchView acknowledge(@PathParam("id") String id, Acknowledgement answer) {
        return exports.acknowledge(PathId.uuid(id), Body.required(answer));
    }

    private static Selection chosen(Selection typed) {
        return typed == null ? Selection.everything() : typed;
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }
}
