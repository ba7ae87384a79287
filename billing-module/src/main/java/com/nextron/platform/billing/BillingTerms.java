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
     * @throws com.nextron.platform.core.problem.InvalidInput naming each field: an unknown setting, language or way, a VAT
     *     number that its country does not write so, a reference of more than 100 characters, days outside 0 to 120,
     *     electronic invoices for a customer outside the four countries, an electronic address that is none
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
     * @param sending {@code PEPPOL} or {@code EMAIL}; empty for the usual way of the customer's country
     * @param electronicAddress in the Peppol network, such as {@code 0192:923609016}; empty for the one that follows from
     *     the organisation number
     */
    record WantedTerms(
            String collecting,
            String language,
            String vatNumber,
            String reference,
            Integer daysToPay,
            String sending,
            String electronicAddress) {}

    /**
     * A customer's terms.
     *
     * @param version 0 for the usual ones, which nobody has changed
     * @param sending how issued documents reach the customer: by e-mail outside the four countries, unless agreed otherwise
     *     as electronic invoice in them
     * @param electronicAddress where another than that of the organisation number is agreed
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
            SendingWay sending,
            Optional<String> electronicAddress,
            Optional<Instant> changedAt,
            Optional<String> changedBy) {}
}
