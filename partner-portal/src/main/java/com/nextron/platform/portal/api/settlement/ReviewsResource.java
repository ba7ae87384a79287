package com.nextron.platform.portal.api.settlement;

import com.nextron.platform.billing.Reviews;
import com.nextron.platform.billing.Reviews.Correction;
import com.nextron.platform.billing.Reviews.Decide;
import com.nextron.platform.billing.Reviews.ReviewView;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PathId;
import com.nextron.platform.portal.api.ReasonJson;
import com.nextron.platform.portal.api.Version;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Visits under review, by the visit's id. */
@Path("/reviews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
public class ReviewsResource {
    @Inject
    private Reviews reviews;

    @GET
    @Path("/{visit}")
    @Operation(
            summary = "A reported visit with all that it is judged by",
            description = "What was told and what is charged, what is odd about it, and what was decided before.")
    @APIResponseSchema(ReviewView.class)
    public Response find(@PathParam("visit") String visit) {
        return answer(reviews.find(PathId.uuid(visit)));
    }

    @POST
    @Path("/{visit}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lets the visit's invoice go on as it is")
    @APIResponseSchema(ReviewView.class)
    public Response release(@PathParam("visit") String visit, @HeaderParam("If-Match") String ifMatch, ReasonJson why) {
        return answer(reviews.release(PathId.uuid(visit), decide(ifMatch, why)));
    }

    @POST
    @Path("/{visit}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Rates the visit anew as corrected",
            description = "What is left out stays as it is. The rating before it is kept with the reason.")
    @APIResponseSchema(ReviewView.class)
    public Response correct(
            @PathParam("visit") String visit, @HeaderParam("If-Match") String ifMatch, Correction correction) {
        Correction wanted = Body.required(correction);
        return answer(reviews.correct(
                PathId.uuid(visit),
                new Correction(
                        wanted.reason(),
                        wanted.kilometres(),
                        wanted.arrivedAt(),
                        wanted.departedAt(),
                        wanted.work(),
                        wanted.parts(),
                        ifMatch == null ? wanted.version() : Version.read(ifMatch))));
    }

    @POST
    @Path("/{visit}/waiver")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Charges the customer nothing for the visit; the partner's claim stays")
    @APIResponseSchema(ReviewView.class)
    public Response waive(@PathParam("visit") String visit, @HeaderParam("If-Match") String ifMatch, ReasonJson why) {
        return answer(reviews.waive(PathId.uuid(visit), decide(ifMatch, why)));
    }

    private static Decide decide(String ifMatch, ReasonJson why) {
        return new Decide(Body.required(why).reason(), Version.read(ifMatch));
    }

    private static Response answer(ReviewView view) {
        return Version.ok(view, view.version());
    }
}
