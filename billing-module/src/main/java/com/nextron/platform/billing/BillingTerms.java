package com.nextron.platform.billing;

import com.nextron.platform.core.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;

/** How each customer is invoiced. A customer without terms of its own has the usual ones. */
public interface BillingTerms {
    /** A customer's terms; for headquarters, finance, and the customer's own people. */
    TermsView of(TenantId customer);

    /**
     * Changes a customer's terms; drafts that exist keep their period, and take the rest when they are issued. For finance.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming each field: an unknown setting or language, a VAT number
     *     that its country does not write so, a reference of more than 100 characters, days outside 0 to 120
     */
    TermsView change(TenantId customer, WantedTerms wanted);

    /**
     * Terms as they are typed.
     *
     * @param collecting {@code PER_VISIT}, {@code PER_WEEK} or {@code PER_MONTH}
     * @param language {@code nb}, {@code sv}, {@code da}, {@code fi} or {@code en}; empty for that of the customer's country
     * @param vatNumber with its country's prefix; empty for none
     * @param reference what the customer wants to find on its invoices; empty for none
     * @param daysToPay from the day of issue; null for the usual ones
     */
    record WantedTerms(String collecting, String language, String vatNumber, String reference, Integer daysToPay) {}

    /**
     * A customer's terms.
     *
     * @param version 0 for the usual ones, which nobody has changed
     * @param changedAt empty for the usual ones
     */
    record TermsView(
            TenantId customer,
            long version,
            Collecting collecting,
            InvoiceLanguage language,
            Optional<String> vatNumber,
            String reference,
            int daysToPay,
            Optional<Instant> changedAt,
            Optional<String> changedBy) {}
}
