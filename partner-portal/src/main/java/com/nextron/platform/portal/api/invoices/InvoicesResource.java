package com.nextron.platform.portal.api.invoices;

import com.nextron.platform.billing.Invoices;
import com.nextron.platform.billing.Invoices.DraftChange;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.Invoices.IssueOutcome;
import com.nextron.platform.billing.Invoices.PartPrice;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.problem.ProblemType;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PageJson;
import com.nextron.platform.portal.api.PagingParams;
import com.nextron.platform.portal.api.PathId;
import com.nextron.platform.portal.api.ProblemJson;
import com.nextron.platform.portal.api.ReasonJson;
import com.nextron.platform.portal.api.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Invoices. */
@Path("/invoices")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
public class InvoicesResource {
    @Inject
    private Invoices invoices;

    @GET
    @Operation(summary = "Invoices and credit notes; filters: kind, status, customer, currency, workOrderId, caseId")
    public PageJson<InvoiceView> list(@BeanParam PagingParams paging) {
        return PageJson.of(invoices.list(paging.query()), paging, InvoiceView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One invoice or credit note with its visits, lines and VAT")
    @APIResponseSchema(InvoiceView.class)
    public Response find(@PathParam("id") String id) {
        InvoiceView found = invoices.find(PathId.uuid(id));
        return Version.ok(found, found.version());
    }

    @POST
    @Path("/{id}/issue")
    @Transactional
    @Operation(
            summary = "Gives a draft its gapless number; from then on it never changes",
            description =
                    "Refused with wrong-state while it is held, while it gathers visits, without an exchange rate of the"
                            + " last seven days for a currency other than NOK, and where the VAT table has no rule.")
    @APIResponseSchema(InvoiceView.class)
    public Response issue(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        UUID invoice = PathId.uuid(id);
        Version.check(ifMatch, () -> invoices.find(invoice).version());
        IssueOutcome outcome = invoices.issue(invoice);
        return outcome.refusal()
                .map(detail -> ProblemJson.of(ProblemType.WRONG_STATE, detail).response())
                .orElseGet(() -> Response.ok(invoices.find(invoice)).build());
    }

    @POST
    @Path("/{id}/close-early")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Gathers no more visits on a draft, so that it can be issued before its period is over")
    public InvoiceView closeEarly(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ReasonJson why) {
        UUID invoice = PathId.uuid(id);
        Version.check(ifMatch, () -> invoices.find(invoice).version());
        return invoices.closeEarly(invoice, Body.required(why).reason());
    }

    @GET
    @Path("/{id}/changes")
    @Operation(
            summary = "What would be different from the draft if it were issued now",
            description = "The customer's data, its terms and the VAT that follows. Nothing for what is issued.")
    public List<DraftChange> changes(@PathParam("id") String id) {
        return invoices.changedSinceDraft(PathId.uuid(id));
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "What was done with a document, oldest first")
    public List<AuditTrail.Entry> history(@PathParam("id") String id) {
        return invoices.history(PathId.uuid(id));
    }

    @POST
    @Path("/{id}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Releases a held invoice to be issued")
    public InvoiceView release(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ReasonJson why) {
        UUID invoice = PathId.uuid(id);
        Version.check(ifMatch, () -> invoices.find(invoice).version());
        return invoices.release(invoice, Body.required(why).reason());
    }

    @POST
    @Path("/{id}/part-prices")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Enters what parts without a price cost",
            description =
                    "cost is of one piece, without VAT; the rate card's mark-up is added. An invoice that was held for"
                            + " its parts alone can be issued then.")
    public InvoiceView priceParts(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, PartPricesJson wanted) {
        UUID invoice = PathId.uuid(id);
        Version.check(ifMatch, () -> invoices.find(invoice).version());
        return invoices.priceParts(invoice, Body.required(wanted).prices());
    }

    /** The prices of parts, by the position of their line. */
    public record PartPricesJson(List<PartPrice> prices) {}
}
