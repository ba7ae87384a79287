package com.nextron.platform.portal.api.prices;

import com.nextron.platform.billing.RateCardBook;
import com.nextron.platform.billing.RateCardBook.CardTerms;
import com.nextron.platform.billing.RateCardBook.CardView;
import com.nextron.platform.billing.RateCardBook.Comparison;
import com.nextron.platform.billing.RateCardBook.DraftView;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PageJson;
import com.nextron.platform.portal.api.PagingParams;
import com.nextron.platform.portal.api.PathId;
import com.nextron.platform.portal.api.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rate cards that are still worked on. */
@Path("/rate-card-drafts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prices")
public class RateCardDraftsResource {
    @Inject
    private RateCardBook book;

    @GET
    @Operation(summary = "Drafts of rate cards; filters: kind, country")
    public PageJson<DraftView> list(@BeanParam PagingParams paging) {
        return PageJson.of(book.drafts(paging.query()), paging, DraftView::id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begins a draft",
            description =
                    "The card is checked as a whole: no bands, bands that overlap or leave a gap in the day, an unknown"
                            + " country or currency, a negative price, or a day in the past or before the latest card's are"
                            + " refused by their field.")
    @APIResponseSchema(value = DraftView.class, responseCode = "201")
    public Response begin(CardTerms terms) {
        DraftView draft = book.begin(Body.required(terms));
        return Response.created(URI.create("rate-card-drafts/" + draft.id()))
                .entity(draft)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One draft")
    @APIResponseSchema(DraftView.class)
    public Response find(@PathParam("id") String id) {
        DraftView draft = book.draft(PathId.uuid(id));
        return Version.ok(draft, draft.version());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Changes a draft; checked as when it is begun")
    public DraftView change(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, CardTerms terms) {
        UUID draft = PathId.uuid(id);
        Version.check(ifMatch, () -> book.draft(draft).version());
        return book.change(draft, Body.required(terms));
    }

    @GET
    @Path("/{id}/comparison")
    @Operation(
            summary = "Last month's visits under the draft",
            description =
                    "What the customers' sides (B1), or whole visits for a partners' card (B2), came to, and would have"
                            + " come to. Parts are left out: their prices are not the card's.")
    public Comparison compare(@PathParam("id") String id) {
        return book.compare(PathId.uuid(id));
    }

    @POST
    @Path("/{id}/publish")
    @Transactional
    @Operation(summary = "Publishes a draft under the next version of its name; from then on it never changes (D-B4)")
    public CardView publish(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        UUID draft = PathId.uuid(id);
        Version.check(ifMatch, () -> book.draft(draft).version());
        return book.publish(draft);
    }

    @POST
    @Path("/{id}/discard")
    @Operation(summary = "Throws a draft away")
    public Response discard(@PathParam("id") String id) {
        book.discard(PathId.uuid(id));
        return Response.noContent().build();
    }
}
