package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.Invoices.InvoiceView;
import java.time.LocalDate;

/**
 * An issued invoice with all that its written form needs.
 *
 * @param delivered where and when the service was done
 */
public record InvoiceDocument(InvoiceView invoice, Buyer buyer, Delivery delivered) {
    /**
     * Place and day of the service.
     *
     * @param day of the departure, in the site's zone
     */
    public record Delivery(LocalDate day, String postalCode, String city) {}
}
