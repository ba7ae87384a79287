package com.nextron.platform.portal.pages.invoices;

import com.nextron.platform.billing.QuoteDifferences;
import com.nextron.platform.billing.QuoteDifferences.VisitDifferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How an invoice differs from what was quoted, as a part of pages. */
@Named("quoteDifferencesPage")
@RequestScoped
public class QuoteDifferencesPage {
    @Inject
    private QuoteDifferences differences;

    private final Map<UUID, List<VisitDifferences>> read = new HashMap<>();

    /** Visit by visit. */
    public List<VisitDifferences> of(UUID invoice) {
        return read.computeIfAbsent(invoice, differences::ofInvoice);
    }

    /** Whether there is more than one visit to tell apart. */
    public boolean several(UUID invoice) {
        return of(invoice).size() > 1;
    }
}
