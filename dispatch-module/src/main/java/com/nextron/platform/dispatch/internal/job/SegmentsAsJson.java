package com.nextron.platform.dispatch.internal.job;

import com.nextron.platform.core.clock.ClockSegment;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The segments of a promise as they were promised, kept as text: they are shown, never searched. */
public final class SegmentsAsJson {
    private static final Jsonb JSONB = JsonbBuilder.create();

    /** What was read lately, since each step of a job shows the same promise again. */
    private static final Map<String, List<ClockSegment>> LATELY = new ConcurrentHashMap<>();

    private static final int MOST = 500;

    private SegmentsAsJson() {}

    public static String text(List<ClockSegment> segments) {
        return JSONB.toJson(segments.toArray(ClockSegment[]::new));
    }

    public static List<ClockSegment> list(String text) {
        List<ClockSegment> known = LATELY.get(text);
        if (known != null) {
            return known;
        }
        List<ClockSegment> segments = List.of(JSONB.fromJson(text, ClockSegment[].class));
        if (LATELY.size() >= MOST) {
            LATELY.clear();
        }
        LATELY.put(text, segments);
        return segments;
    }
}
