package com.nextron.platform.portal.api.geography;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.dispatch.EnteredDistances;
import com.nextron.platform.dispatch.EnteredDistances.EnterDistance;
import com.nextron.platform.dispatch.EnteredDistances.EnteredView;
import com.nextron.platform.dispatch.RoadDistance;
import com.nextron.platform.dispatch.RoadDistance.Leg;
import com.nextron.platform.portal.api.Body;
import com.nextron.platform.portal.api.PageJson;
import com.nextron.platform.portal.api.PagingParams;
import com.nextron.platform.portal.api.PathId;
import com.nextron.platform.portal.api.ReasonJson;
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
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Distances by road, and those that headquarters knows better. */
@Path("/road-distances")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Road distances")
public class RoadDistancesResource {
    @Inject
    private RoadDistance distances;

    @Inject
    private EnteredDistances entered;

    @GET
    @Path("/{from}/{to}")
    @Operation(summary = "One way between two postal codes, each as NO-0150; an estimate says that it is one")
    public LegJson between(@PathParam("from") String from, @PathParam("to") String to) {
        return distances.between(code(from), code(to)).map(LegJson::of).orElseThrow(NotFound::new);
    }

    @GET
    @Path("/entered")
    @Operation(summary = "Distances that headquarters entered and that count, newest first")
    public PageJson<EnteredView> list(@BeanParam PagingParams paging) {
        return PageJson.of(entered.list(paging.query()), paging, EnteredView::id);
    }

    @POST
    @Path("/entered")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enters the true distance between two postal codes, with the reason; it counts both ways")
    @APIResponseSchema(value = EnteredView.class, responseCode = "201")
    public Response enter(EnterDistance distance) {
        return Response.status(Response.Status.CREATED)
                .entity(entered.enter(Body.required(distance)))
                .build();
    }

    @POST
    @Path("/entered/{id}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Withdraws an entry; the engine or the estimate counts again")
    public EnteredView withdraw(@PathParam("id") String id, ReasonJson reason) {
        return entered.withdraw(PathId.uuid(id), reason == null ? null : reason.reason());
    }

    private static PostalCode code(String text) {
        try {
            return PostalCode.of(Country.of(text.substring(0, 2)), text.substring(3));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new NotFound();
        }
    }

    /**
     * A leg.
     *
     * @param seconds null where only the distance is known
     * @param source ENTERED by headquarters, KEPT from the engine, ENGINE, or ESTIMATE
     * @param note what to know of it; empty if nothing
     */
    public record LegJson(long metres, Long seconds, String source, boolean estimated, String note) {
        static LegJson of(Leg leg) {
            return new LegJson(
                    leg.metres(),
                    leg.time().map(Duration::toSeconds).orElse(null),
                    leg.source().name(),
                    leg.estimated(),
                    leg.note());
        }
    }
}
