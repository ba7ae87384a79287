package com.nextron.platform.tenant.internal.postalimport;

import java.util.Map;

/** Norway's counties by the first two digits of a municipality's number, as they are since 2024. */
final class Counties {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("03", "Oslo"),
            Map.entry("11", "Rogaland"),
            Map.entry("15", "Møre og Romsdal"),
            Map.entry("18", "Nordland"),
            Map.entry("21", "Svalbard"),
            Map.entry("22", "Jan Mayen"),
            Map.entry("31", "Østfold"),
            Map.entry("32", "Akershus"),
            Map.entry("33", "Buskerud"),
            Map.entry("34", "Innlandet"),
            Map.entry("39", "Vestfold"),
            Map.entry("40", "Telemark"),
            Map.entry("42", "Agder"),
            Map.entry("46", "Vestland"),
            Map.entry("50", "Trøndelag"),
            Map.entry("55", "Troms"),
            Map.entry("56", "Finnmark"));

    private Counties() {}

    /** Empty for a number of a county that is no more. */
    static String ofMunicipality(String number) {
        return number.length() == 4 ? NAMES.getOrDefault(number.substring(0, 2), "") : "";
    }
}
