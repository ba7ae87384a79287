package com.nextron.platform.portal.api.invoices;

import com.nextron.platform.billing.InvoicePdfs;
import com.nextron.platform.billing.InvoicePdfs.Pdf;
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

/** Issued documents as PDF. */
@Path("/invoices/{id}/pdf")
@ApplicationScoped
@Tag(name = "Invoices")
public class InvoicePdfResource {
    @Inject
    private InvoicePdfs pdfs;

    @GET
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    @Operation(summary = "An issued invoice or credit note as PDF in its customer's language")
    public Response pdf(@PathParam("id") String id) {
        Pdf pdf = pdfs.of(PathId.uuid(id));
        return Response.ok(pdf.content(), "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + pdf.name() + "\"")
                .build();
    }
}
