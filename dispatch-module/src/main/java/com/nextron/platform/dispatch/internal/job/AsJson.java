package com.nextron.platform.dispatch.internal.job;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;

/** Lists of records kept as text: they are shown and told on, never searched. */
final class AsJson {
    private static final Jsonb JSONB = JsonbBuilder.create();

    private AsJson() {}

    static String text(List<?> records) {
        return JSONB.toJson(records.toArray());
    }

    static <T> T read(String text, Class<T> type) {
        return JSONB.fromJson(text, type);
    }
}
