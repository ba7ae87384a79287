package com.nextron.platform.system;

import java.util.List;
import java.util.Map;

/** What a customer reports, complete but for the checklist. */
final class Reports {
    private Reports() {}

    static Map<String, Object> of(String serial) {
        return Map.of(
                "serialNumber", serial,
                "fault", "MAINBOARD",
                "description", "The server does not start.",
                "contactName", "Kari Nordmann",
                "contactEmail", "kari.nordmann@fjellkraft.example",
                "contactPhone", "+47 77 00 00 01",
                "readiness", List.of(),
                "acceptedTerms", "2026-01",
                "pricesAccepted", true);
    }
}
