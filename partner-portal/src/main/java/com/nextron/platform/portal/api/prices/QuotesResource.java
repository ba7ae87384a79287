package com.nextron.platform.portal.api.prices;

import com.nextron.platform.billing.Quotes;
import com.nextron.platform.billing.Quotes.Answered;
import com.nextron.platform.billing.Quotes.QuoteAnswer;
import com.nextron.platform.billing.Quotes.QuoteView;
import com.nextron.platform.billing.VisitPrices.PricedVisit;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PageJson;
import com.nextron.platform.portal.api.PagingParams;
import com.nextron.platform.portal.api.PathId;
import com.nextron.platform.portal.api.ReasonJson;
import com.nextron.platform.portal.api.Version;
import jakarta.enterprise.context.RequestScoped;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Price lists frozen for cases. */
@Path("/quotes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes")
public class QuotesResource {
    @Inject
    private Quotes quotes;

    @GET
    @Operation(summary = "Price lists of cases; filters: caseId, customer, country, status")
    public PageJson<QuoteView> list(@BeanParam PagingParams paging) {
        return PageJson.of(quotes.list(paging.query()), paging, QuoteView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One price list, as it was frozen at intake (D-B6)")
    @APIResponseSchema(QuoteView.class)
    public Response find(@PathParam("id") String id) {
        QuoteView found = quotes.find(PathId.uuid(id));
        return Version.ok(found, found.version());
    }

    @GET
    @Path("/{id}/partner-side")
    @Operation(summary = "What a partner earns for the same usual visit; for headquarters")
    public PricedVisit partnerSide(@PathParam("id") String id) {
        return quotes.partnerSide(PathId.uuid(id));
    }

    @POST
    @Path("/{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Accepts or declines a price list",
            description =
                    "A customer answers its own. Headquarters records what the customer says by phone: by names who"
                            + " said it, and a reason is needed. The second acceptance answers as the first.")
    @APIResponseSchema(Answered.class)
    public Response answer(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, QuoteAnswer answer) {
        UUID quote = PathId.uuid(id);
        QuoteAnswer wanted = Body.required(answer);
        Version.check(ifMatch, () -> quotes.find(quote).version());
        return QuoteJson.of(quotes.answer(quote, wanted), wanted);
    }

    @POST
    @Path("/{id}/mail")
    @Operation(summary = "Mails a new link to a price list that waits for its answer")
    public QuoteView mailAgain(@PathParam("id") String id) {
        return quotes.mailAgain(PathId.uuid(id));
    }

    @POST
    @Path("/{id}/renewal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Puts a price list of today's rates in the place of one that is not accepted")
    public QuoteView renew(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ReasonJson why) {
        UUID quote = PathId.uuid(id);
        ReasonJson wanted = Body.required(why);
        Version.check(ifMatch, () -> quotes.find(quote).version());
        return quotes.renew(quote, wanted.reason());
    }
}
