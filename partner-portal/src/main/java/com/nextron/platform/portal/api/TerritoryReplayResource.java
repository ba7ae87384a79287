package com.nextron.platform.portal.api;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.dispatch.TerritoryReplay;
import com.nextron.platform.dispatch.TerritoryReplay.Ask;
import com.nextron.platform.dispatch.TerritoryReplay.MovedJob;
import com.nextron.platform.dispatch.TerritoryReplay.Replayed;
import com.nextron.platform.dispatch.TerritoryReplay.WhyMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What if the draft of the territory plan had been in force? */
@Path("/territory-plan/draft/replay")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Territories")
public class TerritoryReplayResource {
    private static final Set<String> OF_THE_ASK = Set.of("months", "on", "until");

    @Inject
    private TerritoryReplay replay;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Decides the jobs of the last months again, by the plan in force and by the draft; stores nothing",
            description =
                    "Takes months, 1 to 24, and if wanted: on, the day as of which the plans are read, today unless given; and"
                            + " until, the end of the period, now unless given. At most the newest 20,000 jobs. The figures of"
                            + " what happened stand beside those of both plans; model says in words how the estimates come to"
                            + " be. Pass until of the answer on to the list of moved jobs, which are then the same.")
    public Replayed run(Ask ask) {
        return replay.run(Body.required(ask));
    }

    @GET
    @Path("/moved")
    @Operation(
            summary = "The jobs to which another would go by the draft than by the plan in force, newest first",
            description =
                    "Takes months, on and until as the replay does. Filters: from and to (partners' ids), country, level, effect"
                            + " (TOO_LATE, IN_TIME, NOBODY, NONE).")
    public PageJson<MovedJob> moved(
            @QueryParam("months") String months,
            @QueryParam("on") String on,
            @QueryParam("until") String until,
            @BeanParam PagingParams paging) {
        ListQuery query = paging.query();
        Map<String, String> filters = new HashMap<>(query.filters());
        filters.keySet().removeAll(OF_THE_ASK);
        ListQuery list = new ListQuery(query.search(), filters, "", false, 0, query.limit(), query.after());
        return PageJson.of(replay.moved(ask(months, on, until), list), paging, MovedJob::id);
    }

    @GET
    @Path("/moved/{id}")
    @Operation(
            summary = "Why one of those jobs would move: both decisions with every candidate, rule and point",
            description = "The id is the work order's. Takes months, on and until as the replay does.")
    public WhyMoved why(
            @PathParam("id") String id,
            @QueryParam("months") String months,
            @QueryParam("on") String on,
            @QueryParam("until") String until) {
        return replay.why(ask(months, on, until), PathId.uuid(id));
    }

    private static Ask ask(String months, String on, String until) {
        return new Ask(
                Body.parse("months", months, TerritoryReplayResource::number),
                Body.parse("on", on, TerritoryReplayResource::day),
                Body.parse("until", until, TerritoryReplayResource::instant));
    }

    private static Integer number(String written) {
        try {
            return Integer.valueOf(written);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("“" + written + "” is not a whole number.", e);
        }
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("“" + written + "” is not a day; write it as 2026-12-24.", e);
        }
    }

    private static Instant instant(String written) {
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "“" + written + "” is not a time with its offset; write it as 2026-12-24T12:00:00Z.", e);
        }
    }
}
