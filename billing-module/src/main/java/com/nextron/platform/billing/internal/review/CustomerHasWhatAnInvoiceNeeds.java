package com.nextron.platform.billing.internal.review;

import com.nextron.platform.billing.internal.review.ReviewedVisit.Payer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A sales document names both parties in full, and has somewhere to go (B1). */
record CustomerHasWhatAnInvoiceNeeds() implements ReviewPolicy {
    @Override
    public Optional<HoldReason> reasonToHold(ReviewedVisit visit) {
        Payer payer = visit.customer();
        Map<String, String> needed = new LinkedHashMap<>();
        needed.put("name", payer.name());
        needed.put("organisation number", payer.organisationNumber());
        needed.put("street", payer.street());
        needed.put("postal code", payer.postalCode());
        needed.put("place", payer.city());
        needed.put("address for invoices by e-mail", payer.email());
        String missing = needed.entrySet().stream()
                .filter(field -> field.getValue() == null || field.getValue().isBlank())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new HoldReason(
                        "B1",
                        "The customer is registered without what an invoice needs: " + missing + ".",
                        "Complete the customer's entry, then release it."));
    }
}
