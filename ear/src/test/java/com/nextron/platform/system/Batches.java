package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Export batches as finance follows them. */
final class Batches {
    private Batches() {}

    /** The batch once nothing is being made of it any more. */
    static JsonNode ended(Api finance, String batch) {
        return Eventually.within(
                Duration.ofMinutes(10),
                "the end of batch " + batch,
                () -> finance.get("/export-batches/" + batch).json(200),
                view -> !List.of("WAITING", "RUNNING")
                        .contains(view.get("status").asText()));
    }

    /** What the archive of a batch holds, by name, once it is ready. */
    static Map<String, byte[]> files(Api finance, String batch) throws IOException {
        JsonNode view = ended(finance, batch);
        assertThat(view.get("status").asText()).as(view.get("message").asText()).isEqualTo("READY");
        return entries(zip(finance, batch));
    }

    static byte[] zip(Api finance, String batch) {
        return finance.get("/export-batches/" + batch + "/files/zip").bytes();
    }

    static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }
}
