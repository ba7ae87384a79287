package com.nextron.platform.tenant.internal.postal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a shipped table: tab-separated, in UTF-8, with comment lines that begin with a number sign. */
final class ShippedLines {
    private ShippedLines() {}

    static List<String[]> of(String resource) {
        InputStream stream = ShippedLines.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException(resource + " is not shipped");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
