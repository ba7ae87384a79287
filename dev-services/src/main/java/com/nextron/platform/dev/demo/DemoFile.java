package com.nextron.platform.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What is to be loaded, as it stands in the files beside the classes. */
final class DemoFile {
    static final ObjectMapper JSON = new ObjectMapper();

    private DemoFile() {}

    static List<JsonNode> partners() {
        return read("partners");
    }

    static List<JsonNode> customers() {
        return read("customers");
    }

    static List<JsonNode> machines() {
        return read("machines");
    }

    static List<JsonNode> cases() {
        return read("cases");
    }

    /** A body with those fields of the entry that it has. */
    static ObjectNode body(JsonNode entry, String... fields) {
        ObjectNode body = JSON.createObjectNode();
        for (String field : fields) {
            if (entry.has(field)) {
                body.set(field, entry.get(field));
            }
        }
        return body;
    }

    private static List<JsonNode> read(String name) {
        try (InputStream stream = DemoFile.class.getResourceAsStream("/demo/" + name + ".json")) {
            List<JsonNode> entries = new ArrayList<>();
            JSON.readTree(stream).forEach(entries::add);
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
