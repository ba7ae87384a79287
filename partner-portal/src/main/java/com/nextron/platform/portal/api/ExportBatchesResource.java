package com.nextron.platform.portal.api;

import com.nextron.platform.billing.Exports;
import com.nextron.platform.billing.Exports.BatchView;
import com.nextron.platform.billing.Exports.CreateOutcome;
import com.nextron.platform.billing.Exports.ExportFile;
import com.nextron.platform.billing.Exports.ExportFormat;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
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
    @Operation(summary = "Export batches with their control totals")
    public PageJson<BatchView> list(@BeanParam PagingParams paging) {
        return PageJson.of(exports.list(paging.query()), paging, BatchView::id);
    }

    @POST
    @Operation(summary = "Puts every issued invoice that is in no batch yet into a new one")
    @APIResponseSchema(value = BatchView.class, responseCode = "201")
    public Response create() {
        CreateOutcome outcome = exports.create();
        if (outcome instanceof CreateOutcome.Created created) {
            return Response.created(
                            URI.create("export-batches/" + created.batch().id()))
                    .entity(created.batch())
                    .build();
        }
        return ProblemJson.of(ProblemType.WRONG_STATE, "No issued invoice waits for export.")
                .response();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One batch")
    public BatchView find(@PathParam("id") String id) {
        return exports.find(PathId.uuid(id));
    }

    @GET
    @Path("/{id}/files/{format}")
    @Produces({"text/csv", "application/zip", MediaType.APPLICATION_JSON})
    @Operation(summary = "A batch's file: csv, or peppol for a ZIP of BIS Billing 3 XML")
    public Response file(@PathParam("id") String id, @PathParam("format") String format) {
        ExportFile file = exports.file(PathId.uuid(id), format(format));
        return Response.ok(file.content(), file.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    private static ExportFormat format(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "csv" -> ExportFormat.CSV;
            case "peppol" -> ExportFormat.PEPPOL;
            default -> throw new NotFound();
        };
    }
}
