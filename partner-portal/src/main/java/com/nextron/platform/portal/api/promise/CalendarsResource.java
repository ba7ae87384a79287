package com.nextron.platform.portal.api.promise;

import com.nextron.platform.core.calendar.Calendars;
import com.nextron.platform.core.calendar.Calendars.ChangeDay;
import com.nextron.platform.core.calendar.Calendars.YearView;
import com.nextron.platform.portal.api.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Business calendars. */
@Path("/calendars")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars")
public class CalendarsResource {
    @Inject
    private Calendars calendars;

    @GET
    @Path("/{region}/{year}")
    @Operation(summary = "A year of a calendar: closed and opened days, and who decided its versions")
    public YearView year(
            @PathParam("region") String region,
            @PathParam("year") String year,
            @QueryParam("agreement") String agreement) {
        return calendars.year(region, agreement, Body.parse("year", year, CalendarsResource::number));
    }

    @POST
    @Path("/{region}/changes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Closes or opens a day, for the region or for one agreement; answers with the new version")
    public YearView change(@PathParam("region") String region, ChangeJson change) {
        ChangeJson wanted = Body.required(change);
        return calendars.change(new ChangeDay(
                region,
                wanted.agreement(),
                Body.parse("day", wanted.day(), CalendarsResource::day),
                wanted.effect(),
                wanted.reason()));
    }

    private static int number(String year) {
        try {
            return Integer.parseInt(year);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("“" + year + "” is not a year.", e);
        }
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("“" + written + "” is not a day; write it as 2026-12-24.", e);
        }
    }

    /**
     * A decision about a day.
     *
     * @param effect {@code CLOSES} or {@code OPENS}
     */
    public record ChangeJson(String day, String effect, String reason, String agreement) {}
}
