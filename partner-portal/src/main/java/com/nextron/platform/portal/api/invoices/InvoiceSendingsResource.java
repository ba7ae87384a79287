package com.nextron.platform.portal.api.invoices;

import com.nextron.platform.billing.InvoiceSendings;
import com.nextron.platform.billing.InvoiceSendings.SendAgain;
import com.nextron.platform.billing.InvoiceSendings.Sending;
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

/** How an issued document reached its customer. */
@Path("/invoices/{id}/sendings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
public class InvoiceSendingsResource {
    @Inject
    private InvoiceSendings sendings;

    @GET
    @Operation(
            summary = "How an invoice or credit note was sent, oldest first",
            description =
                    "EXPORT: as electronic invoice with the export batch. WAITING, SENT and FAILED: as PDF by e-mail;"
                            + " a mail that failed is tried again by itself for a while. Nothing for a draft.")
    public List<Sending> of(@PathParam("id") String id) {
        return sendings.of(PathId.uuid(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sends the PDF by e-mail once more",
            description =
                    "To the customer's present address for invoices, whatever its terms say. Refused with wrong-state"
                            + " while a mail is on its way, and for what is not issued.")
    @APIResponseSchema(value = Sending.class, responseCode = "201")
    public Response again(@PathParam("id") String id, SendAgain wanted) {
        Sending sending = sendings.again(PathId.uuid(id), Body.required(wanted));
        return Response.created(URI.create("invoices/" + id + "/sendings"))
                .entity(sending)
                .build();
    }
}
