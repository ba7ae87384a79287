package com.nextron.platform.portal.api.dispatch;

import com.nextron.platform.dispatch.Attachments;
import com.nextron.platform.dispatch.Attachments.FileView;
import com.nextron.platform.portal.api.PathId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Photos, signatures and reports of visits. */
@Path("/attachments")
@ApplicationScoped
@Tag(name = "Visits")
public class AttachmentsResource {
    @Inject
    private Attachments attachments;

    @GET
    @Path("/{id}")
    @Produces({"image/jpeg", "image/png", "application/pdf", MediaType.APPLICATION_JSON})
    @Operation(summary = "A photo, signature or report with its bytes")
    public Response read(@PathParam("id") String id) {
        return file(attachments.read(PathId.uuid(id)));
    }

    /** Shown in place by a browser, which must not guess what else it could be. */
    static Response file(FileView file) {
        return Response.ok(file.content(), file.mediaType())
                .header("Content-Disposition", "inline; filename=\"" + file.name() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, max-age=3600")
                .build();
    }
}
