package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.Invoices;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.tenant.Customers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where finance looks at invoices, releases and issues them. */
@ApplicationScoped
class InvoiceDesk implements Invoices {
    private static final int LONGEST_REASON = 500;

    @Inject
    private StoredInvoices invoices;

    @Inject
    private PartPricing pricing;

    @Inject
    private Customers customers;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "platform.billing.zone", defaultValue = "Europe/Oslo")
    private ZoneId zone;

    @Inject
    @ConfigProperty(name = "platform.billing.days-to-pay", defaultValue = "14")
    private int daysToPay;

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.CUSTOMER})
    @Transactional
    public Listing<InvoiceView> list(ListQuery query) {
        return invoices.list(query).map(Invoice::view);
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.CUSTOMER})
    @Transactional
    public InvoiceView find(UUID id) {
        return invoices.find(id).view();
    }

    @Override
    @AllowedFor(Role.FINANCE)
    @Transactional
    public IssueOutcome issue(UUID id) {
        Invoice invoice = invoices.locked(id);
        return switch (invoice.status()) {
            case HELD -> new IssueOutcome.Held(invoice.heldBecause());
            case ISSUED, EXPORTED -> new IssueOutcome.AlreadyIssued(invoice.number());
            case DRAFT -> new IssueOutcome.Issued(numbered(id, invoice));
        };
    }

    @Override
    @AllowedFor(Role.FINANCE)
    @Transactional
    public InvoiceView priceParts(UUID id, List<PartPrice> prices) {
        Invoice invoice = invoices.locked(id);
        String said = pricing.price(invoice, prices == null ? List.of() : prices);
        audit.record(new AuditTrail.Subject("invoice", id), "invoice-parts-priced", said);
        return invoice.view();
    }

    @Override
    @AllowedFor(Role.FINANCE)
    @Transactional
    public InvoiceView release(UUID id, String reason) {
        new Checks().text("reason", reason, LONGEST_REASON).done();
        Invoice invoice = invoices.locked(id);
        String held = invoice.heldBecause();
        invoice.release();
        audit.record(
                new AuditTrail.Subject("invoice", id),
                "invoice-released",
                "Was held: " + held + " Released: " + reason);
        return invoice.view();
    }

    private String numbered(UUID id, Invoice invoice) {
        Buyer buyer = Buyer.of(customers.find(invoice.customer()));
        // The number first: whoever waits for the series must date the invoice after the wait, or dates would run
        // backwards.
        String number = invoices.takeNumber();
        invoice.issue(number, buyer, LocalDate.ofInstant(clock.instant(), zone), daysToPay);
        audit.record(
                new AuditTrail.Subject("invoice", id),
                "invoice-issued",
                "Issued as number " + number + " to " + buyer.name() + ".");
        return number;
    }
}
