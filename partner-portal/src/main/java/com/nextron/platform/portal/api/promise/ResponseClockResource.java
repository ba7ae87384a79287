package com.nextron.platform.portal.api.promise;

import com.nextron.platform.core.clock.ClockSegment;
import com.nextron.platform.core.clock.PromisePreview;
import com.nextron.platform.core.clock.PromisePreview.AskPromise;
import com.nextron.platform.core.clock.ResponsePromise;
import com.nextron.platform.portal.api.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Promises before a case is filed. */
@Path("/response-clock")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Previews")
public class ResponseClockResource {
    @Inject
    private PromisePreview promises;

    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What would be promised for a report, with the segments that lead to it; stores nothing",
            description =
                    "Times carry their offset; the answer's are in the site's zone. A hold without an end leaves the deadline"
                            + " null. Labels are in the language of Accept-Language, otherwise in English.")
    public PromiseJson preview(AskPromise asked, @Context HttpHeaders headers) {
        ResponsePromise promise = promises.preview(Body.required(asked));
        return PromiseJson.of(promise, headers.getAcceptableLanguages().get(0));
    }

    /**
     * A promise in JSON.
     *
     * @param deadline with the site's offset; null by agreement, or while a hold has no end
     */
    @JsonbNillable
    public record PromiseJson(
            OffsetDateTime deadline, String timeZone, String calendarVersion, List<SegmentJson> segments) {
        public static PromiseJson of(ResponsePromise promise, Locale language) {
            ZoneId zone = promise.zone();
            return new PromiseJson(
                    promise.deadline().map(instant -> at(zone, instant)).orElse(null),
                    zone.getId(),
                    promise.calendarVersion(),
                    promise.segments().stream()
                            .map(segment -> new SegmentJson(
                                    at(zone, segment.from()),
                                    at(zone, segment.to()),
                                    segment.kind(),
                                    segment.label(language)))
                            .toList());
        }

        private static OffsetDateTime at(ZoneId zone, Instant instant) {
            return instant.atZone(zone).toOffsetDateTime();
        }
    }

    /**
     * A segment in JSON, half open.
     *
     * @param label the holiday's name or the hold's reason; empty where the kind says it all
     */
    public record SegmentJson(OffsetDateTime from, OffsetDateTime to, ClockSegment.Kind kind, String label) {}
}
