package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.BilledVisit;
import com.nextron.platform.billing.Buyer;
import com.nextron.platform.billing.InvoiceKind;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.Seller;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * An issued invoice or credit note with all that its written form needs.
 *
 * @param seller as it was on the day of issue
 * @param buyer as it was registered on that day
 * @param delivered where and when the services were done
 */
public record InvoiceDocument(InvoiceView invoice, Seller seller, Buyer buyer, Delivery delivered) {
    static InvoiceDocument of(InvoiceView invoice, Seller seller) {
        Comparator<BilledVisit> byDay = Comparator.comparing(BilledVisit::deliveredOn);
        BilledVisit first = invoice.visits().stream().min(byDay).orElseThrow();
        BilledVisit last = invoice.visits().stream().max(byDay).orElseThrow();
        return new InvoiceDocument(
                invoice,
                seller,
                invoice.buyer(),
                new Delivery(
                        first.deliveredOn(),
                        last.deliveredOn(),
                        first.sitePostalCode(),
                        first.siteCity(),
                        first.country()));
    }

    public InvoiceKind kind() {
        return invoice.kind();
    }

    public String number() {
        return invoice.number().orElseThrow();
    }

    /**
     * Place and days of the service. Of several visits the place is the first one's; each visit has its own.
     *
     * @param from the first day, of a departure in its site's zone
     * @param day the last day
     * @param country two letters
     */
    public record Delivery(LocalDate from, LocalDate day, String postalCode, String city, String country) {}
}
