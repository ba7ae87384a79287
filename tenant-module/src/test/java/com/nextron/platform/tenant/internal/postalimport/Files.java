package com.nextron.platform.tenant.internal.postalimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Made-up files. */
final class Files {
    private Files() {}

    /** A line in GeoNames' order; the point is latitude and longitude with a tab between. */
    static String geoNames(String country, String code, String town, String point) {
        return String.join("\t", country, code, town, "Akershus", "01", town, "3205", "", "", point, "4");
    }

    /** So many codes from 2000 on, all near Lillestrøm. */
    static List<String> norwegian(int codes) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < codes; i++) {
            String point = String.format(Locale.ROOT, "%.4f\t%.4f", 59.95 + i % 100 * 0.0005, 11.05);
            lines.add(geoNames("NO", Integer.toString(2000 + i), "Lillestrøm", point));
        }
        return lines;
    }

    /** An archive of names and contents by turns. */
    static byte[] archive(String... entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
