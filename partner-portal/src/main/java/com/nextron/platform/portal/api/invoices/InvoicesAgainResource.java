package com.nextron.platform.portal.api.invoices;

import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.InvoicesAgain;
import com.nextron.platform.billing.InvoicesAgain.InvoiceAgain;
import com.nextron.platform.billing.InvoicesAgain.VisitRounds;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Visits that are invoiced again after a credit. */
@Path("/invoices/{id}/again")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
public class InvoicesAgainResource {
    @Inject
    private InvoicesAgain again;

    @GET
    @Operation(summary = "The visits of an invoice or credit note, with every invoice that each was on")
    public List<VisitRounds> of(@PathParam("id") String id) {
        return again.of(PathId.uuid(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Drafts the next invoice of a visit that was credited in full",
            description =
                    "Held until it was looked at: correct it by POST /reviews/{visit}/correction, waive it, or release"
                            + " it. reference is named by this invoice alone. Refused with wrong-state while anything of the visit is"
                            + " not credited, and when it is invoiced again already.")
    @APIResponseSchema(value = InvoiceView.class, responseCode = "201")
    public Response again(@PathParam("id") String id, InvoiceAgain wanted) {
        InvoiceView draft = again.again(PathId.uuid(id), Body.required(wanted));
        return Response.created(URI.create("invoices/" + draft.id()))
                .entity(draft)
                .build();
    }
}
