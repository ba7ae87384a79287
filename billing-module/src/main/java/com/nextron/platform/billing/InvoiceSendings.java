package com.nextron.platform.billing;

import com.nextron.platform.core.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How issued invoices and credit notes reach their customers: by the customer's {@link BillingTerms}, with the export or as
 * PDF by e-mail, once for each issue. A mail that fails is tried again by itself for a while, and can be sent again by hand.
 */
public interface InvoiceSendings {
    /**
     * How a document was sent, oldest first; nothing of a draft, and of what was issued before this was kept. For
     * headquarters, finance, and the customer.
     */
    List<Sending> of(UUID invoice);

    /**
     * Sends the PDF by e-mail to where the customer's invoices go today, whatever its terms say. For finance; kept in the
     * audit.
     *
     * @throws com.nextron.platform.core.problem.WrongState it is not issued, or a mail with it is on its way
     * @throws com.nextron.platform.core.problem.InvalidInput there is no reason
     */
    Sending again(UUID invoice, SendAgain wanted);

    /** @param reason for the audit, such as a new address */
    record SendAgain(String reason) {}

    /**
     * One time that a document was sent.
     *
     * @param number from 1, the one of the issue
     * @param recipient of the mail; empty where it goes with the export
     * @param askedBy who sent it again; empty for the one of the issue
     * @param at when it was sent, or failed last
     * @param failure why the last try failed, in the words of the failure
     */
    record Sending(
            TenantId customer,
            int number,
            Standing standing,
            Optional<String> recipient,
            Instant askedAt,
            Optional<String> askedBy,
            Optional<String> reason,
            Optional<Instant> at,
            Optional<String> failure) {}

    /** How far it is. */
    enum Standing {
        WAITING("On its way"),
        EXPORT("Goes with the export"),
        SENT("Sent"),
        FAILED("Not sent");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        /** The standing in words. */
        public String label() {
            return label;
        }
    }
}
