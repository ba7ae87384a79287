package com.nextron.platform.dispatch.internal.job;

import com.nextron.platform.core.clock.ClockSegment;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;

/** The segments of a promise as they were promised, kept as text: they are shown, never searched. */
public final class SegmentsAsJson {
    private static final Jsonb JSONB = JsonbBuilder.create();

    private SegmentsAsJson() {}

    public static String text(List<ClockSegment> segments) {
        return JSONB.toJson(segments.toArray(ClockSegment[]::new));
    }

    public static List<ClockSegment> list(String text) {
        return List.of(JSONB.fromJson(text, ClockSegment[].class));
    }
}
