package com.nextron.platform.portal.api.desk;

import com.nextron.platform.billing.Quotes.Answered;
import com.nextron.platform.billing.Quotes.QuoteAnswer;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.prices.QuoteJson;
import com.nextron.platform.returns.ServiceDesk;
import com.nextron.platform.returns.ServiceDesk.FileCase;
import com.nextron.platform.returns.ServiceDesk.FollowedCase;
import com.nextron.platform.returns.ServiceDesk.GuestReceipt;
import jakarta.enterprise.context.ApplicationScoped;
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

/** What people may do without signing in. */
@Path("/guest/cases")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guests")
public class GuestResource {
    @Inject
    private ServiceDesk desk;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirements
    @Operation(summary = "Files a case without signing in; the answer carries a secret token to follow it")
    @APIResponseSchema(value = GuestReceipt.class, responseCode = "201")
    public Response file(FileCase wanted) {
        GuestReceipt receipt = desk.fileAsGuest(Body.required(wanted));
        return Response.status(Response.Status.CREATED).entity(receipt).build();
    }

    @GET
    @Path("/{token}")
    @SecurityRequirements
    @Operation(summary = "A case as its secret token shows it")
    public FollowedCase follow(@PathParam("token") String token) {
        return desk.follow(token);
    }

    @POST
    @Path("/{token}/price-list-answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirements
    @Operation(summary = "Accepts or declines the price list of the case that is followed")
    @APIResponseSchema(Answered.class)
    public Response answerPrices(@PathParam("token") String token, QuoteAnswer answer) {
        QuoteAnswer wanted = Body.required(answer);
        return QuoteJson.of(desk.answerPrices(token, wanted), wanted);
    }
}
