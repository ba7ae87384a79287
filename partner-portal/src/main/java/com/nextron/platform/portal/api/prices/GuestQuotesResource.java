package com.nextron.platform.portal.api.prices;

import com.nextron.platform.billing.QuoteLinks;
import com.nextron.platform.billing.Quotes.Answered;
import com.nextron.platform.billing.Quotes.QuoteAnswer;
import com.nextron.platform.billing.Quotes.QuoteView;
import com.nextron.platform.portal.api.Body;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Price lists by their secret links. */
@Path("/guest/quotes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guests")
public class GuestQuotesResource {
    @Inject
    private QuoteLinks links;

    @GET
    @Path("/{token}")
    @SecurityRequirements
    @Operation(summary = "The price list of that secret token")
    public QuoteView open(@PathParam("token") String token) {
        return links.open(token);
    }

    @POST
    @Path("/{token}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirements
    @Operation(summary = "Accepts or declines it; the second acceptance answers as the first")
    @APIResponseSchema(Answered.class)
    public Response answer(@PathParam("token") String token, QuoteAnswer answer) {
        QuoteAnswer wanted = Body.required(answer);
        return QuoteJson.of(links.answer(token, wanted), wanted);
    }
}
