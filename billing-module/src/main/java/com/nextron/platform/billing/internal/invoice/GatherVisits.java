package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.internal.invoice.Parties.BilledCustomer;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts a rated visit on an invoice draft: on one of its own, or on the one that gathers the visits of its customer's week or
 * month in its currency and VAT. A held visit always stands alone, so that it holds no other. The period is that of the
 * departure by the operator's calendar. Two visits that begin the same draft at once: the database turns one back, and its
 * event comes again and finds the other's draft.
 */
@ApplicationScoped
class GatherVisits {
    @Inject
    private StoredInvoices invoices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "platform.billing.zone", defaultValue = "Europe/Oslo")
    private ZoneId zone;

    Invoice put(VisitCompleted visit, DraftedVisit drafted, BilledCustomer customer) {
        Currency currency = drafted.rated().currency();
        Optional<Period> period = drafted.isHeld()
                ? Optional.empty()
                : Period.of(customer.collecting(), LocalDate.ofInstant(visit.departedAt(), zone))
                        .map(one -> one.of(currency, drafted.vat()));
        Optional<Invoice> open = period.flatMap(one -> invoices.gathering(customer.id(), one.key()));
        Invoice invoice = open.orElseGet(() -> begin(new Invoice(customer, currency, clock.instant()), period));
        invoice.add(visit, drafted);
        if (open.isEmpty()) {
            invoices.add(invoice);
        }
        String outcome = Optional.ofNullable(invoice.heldBecause())
                .map(reason -> "Held: " + reason)
                .or(() -> period.map(one -> "Gathers visits until " + one.to() + "."))
                .orElse("Ready to issue.");
        audit.record(
                new AuditTrail.Subject("invoice", invoice.id()),
                open.isEmpty() ? "invoice-drafted" : "invoice-visit-added",
                (open.isEmpty() ? "Drafted for " : "Put on the draft: ") + visit.workOrderNumber() + ". " + outcome);
        return invoice;
    }

    private static Invoice begin(Invoice draft, Optional<Period> period) {
        period.ifPresent(draft::gathering);
        return draft;
    }
}
