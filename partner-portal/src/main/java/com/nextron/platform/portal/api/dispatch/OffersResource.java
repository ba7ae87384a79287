package com.nextron.platform.portal.api.dispatch;

import com.nextron.platform.core.problem.ProblemType;
import com.nextron.platform.dispatch.DeclineReason;
import com.nextron.platform.dispatch.Offers;
import com.nextron.platform.dispatch.Offers.AcceptOutcome;
import com.nextron.platform.dispatch.Offers.DeclineOutcome;
import com.nextron.platform.dispatch.Offers.OfferView;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PageJson;
import com.nextron.platform.portal.api.PagingParams;
import com.nextron.platform.portal.api.PathId;
import com.nextron.platform.portal.api.ProblemJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** Offers to partners. */
@Path("/offers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Offers")
public class OffersResource {
    @Inject
    private Offers offers;

    @GET
    @Operation(summary = "Offers to your tenant; filters: status, partner, workOrderId")
    public PageJson<OfferView> list(@BeanParam PagingParams paging) {
        return PageJson.of(offers.list(paging.query()), paging, OfferView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One offer")
    public OfferView find(@PathParam("id") String id) {
        return offers.find(PathId.uuid(id));
    }

    @POST
    @Path("/{id}/accept")
    @Operation(summary = "Accepts an offer; of all that race one wins")
    @APIResponseSchema(AcceptedJson.class)
    public Response accept(@PathParam("id") String id) {
        UUID offer = PathId.uuid(id);
        AcceptOutcome outcome = offers.accept(offer);
        if (outcome instanceof AcceptOutcome.Accepted accepted) {
            return Response.ok(new AcceptedJson(accepted.workOrder())).build();
        }
        return refusal(outcome).response();
    }

    @POST
    @Path("/{id}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Declines an offer; the next partner is asked")
    @APIResponseSchema(OfferView.class)
    public Response decline(@PathParam("id") String id, DeclineJson decline) {
        UUID offer = PathId.uuid(id);
        DeclineJson wanted = Body.required(decline);
        DeclineReason reason = Body.constant("reason", wanted.reason(), DeclineReason.class);
        DeclineOutcome outcome = offers.decline(offer, reason, wanted.note());
        if (outcome instanceof DeclineOutcome.NotOpen notOpen) {
            return ProblemJson.of(
                            ProblemType.WRONG_STATE,
                            "The offer is not open any more: "
                                    + notOpen.status().label() + ".")
                    .response();
        }
        return Response.ok(offers.find(offer)).build();
    }

    private static ProblemJson refusal(AcceptOutcome outcome) {
        if (outcome instanceof AcceptOutcome.Expired expired) {
            return ProblemJson.of(
                    ProblemType.OFFER_EXPIRED, "The time to answer was over at " + expired.answerBy() + ".");
        }
        if (outcome instanceof AcceptOutcome.NoLongerOpen closed) {
            return ProblemJson.of(
                    ProblemType.WRONG_STATE,
                    "The offer is not open any more: " + closed.status().label() + ".");
        }
        return ProblemJson.of(ProblemType.ALREADY_TAKEN, "The job was already taken.");
    }

    /** The job that is now the caller's. */
    public record AcceptedJson(UUID workOrderId) {}

    /** Why not: NO_CAPACITY, TOO_FAR, NO_CERTIFIED_TECHNICIAN, PART_OR_TOOL_MISSING or OTHER. */
    public record DeclineJson(String reason, String note) {}
}
