package com.nextron.platform.tenant.internal.postalimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nextron.platform.tenant.PostalImports.Report;
import com.nextron.platform.tenant.PostalRegister.PostalPlace;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** JSON for the database: a report, and codes to insert by the thousand. */
final class ReportText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReportText() {}

    static String write(Report report) {
        return text(report);
    }

    static Report read(String text) {
        try {
            return JSON.readValue(text, Report.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String rows(List<PostalPlace> places) {
        return text(places.stream()
                .map(place -> new PlaceRow(
                        place.code().value(),
                        place.city(),
                        place.municipality(),
                        place.county(),
                        place.at().latitude(),
                        place.at().longitude(),
                        place.accuracy().name(),
                        place.defects().stream().map(Enum::name).sorted().collect(Collectors.joining(","))))
                .toList());
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    record PlaceRow(
            String code,
            String city,
            String municipality,
            String county,
            double latitude,
            double longitude,
            String accuracy,
            String defects) {}
}
