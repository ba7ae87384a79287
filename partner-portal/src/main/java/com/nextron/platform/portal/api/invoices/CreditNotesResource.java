package com.nextron.platform.portal.api.invoices;

import com.nextron.platform.billing.CreditNotes;
import com.nextron.platform.billing.CreditNotes.Creditable;
import com.nextron.platform.billing.CreditNotes.LineCredit;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PathId;
import jakarta.enterprise.context.RequestScoped;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is taken back of an invoice. */
@Path("/invoices/{id}/credit-notes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
public class CreditNotesResource {
    @Inject
    private CreditNotes creditNotes;

    @GET
    @Operation(summary = "What is left of an invoice, line by line, and its credit notes")
    public Creditable of(@PathParam("id") String id) {
        return creditNotes.of(PathId.uuid(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Credits an issued invoice, as a whole or by line",
            description =
                    "Without lines all that is left is credited. A line is credited by a quantity at its price or by an"
                            + " amount without VAT, never above what is left of it. The credit note is issued at once, in a"
                            + " gapless series of its own.")
    @APIResponseSchema(value = InvoiceView.class, responseCode = "201")
    public Response credit(@PathParam("id") String id, CreditJson wanted) {
        UUID invoice = PathId.uuid(id);
        CreditJson credit = Body.required(wanted);
        InvoiceView note = credit.lines() == null
                ? creditNotes.creditWhole(invoice, credit.reason())
                : creditNotes.creditLines(invoice, credit.reason(), credit.lines());
        return Response.created(URI.create("invoices/" + note.id()))
                .entity(note)
                .build();
    }

    /** What is taken back, and why; no lines for all that is left. */
    public record CreditJson(String reason, List<LineCredit> lines) {}
}
