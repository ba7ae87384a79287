package com.nextron.platform.portal.api.prices;

import com.nextron.platform.billing.RateCardBook;
import com.nextron.platform.billing.RateCardBook.CardView;
import com.nextron.platform.portal.api.PageJson;
import com.nextron.platform.portal.api.PagingParams;
import com.nextron.platform.portal.api.PathId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Published rate cards. */
@Path("/rate-cards")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prices")
public class RateCardsResource {
    @Inject
    private RateCardBook book;

    @GET
    @Operation(
            summary = "Published rate cards; filters: kind, country, partner",
            description = "Headquarters sees all of them, a partner the customers' and its own.")
    public PageJson<CardView> list(@BeanParam PagingParams paging) {
        return PageJson.of(book.cards(paging.query()), paging, CardView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One published rate card")
    public CardView find(@PathParam("id") String id) {
        return book.card(PathId.uuid(id));
    }
}
