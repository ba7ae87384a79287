package com.nextron.platform.portal.api.dispatch;

import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.dispatch.Attachments;
import com.nextron.platform.dispatch.VisitCalendar;
import com.nextron.platform.dispatch.VisitCalendar.PlannedVisit;
import com.nextron.platform.portal.api.PathId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calendar of visits, and their reports. Each visit's steps are taken at its work order. */
@Path("/visits")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Visits")
public class VisitsResource {
    private static final Duration A_WEEK = Duration.ofDays(7);

    @Inject
    private VisitCalendar calendar;

    @Inject
    private Attachments attachments;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "Your tenant's visits whose windows touch [from, to), by technician and time")
    public List<PlannedVisit> between(
            @QueryParam("from") @Parameter(description = "Such as 2026-04-07T00:00:00+02:00; now when left out")
                    String from,
            @QueryParam("to") @Parameter(description = "At most 62 days later; a week later when left out") String to) {
        Instant begin = instant("from", from).orElseGet(clock::instant);
        return calendar.between(begin, instant("to", to).orElseGet(() -> begin.plus(A_WEEK)));
    }

    @GET
    @Path("/{id}/service-report")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    @Operation(summary = "The service report of a reported visit as PDF, the same bytes for ever")
    public Response serviceReport(@PathParam("id") String id) {
        return AttachmentsResource.file(attachments.serviceReport(PathId.uuid(id)));
    }

    static Optional<Instant> instant(String field, String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            // A plus that nobody encoded comes as a blank.
            return Optional.of(
                    OffsetDateTime.parse(text.strip().replace(' ', '+')).toInstant());
        } catch (DateTimeException e) {
            throw new InvalidInput(
                    new FieldError(field, "Write a time with its offset, such as 2026-04-07T09:00:00+02:00."));
        }
    }
}
