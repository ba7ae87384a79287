package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.InvoiceKind;
import com.nextron.platform.billing.Invoices;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Where finance looks at invoices, releases and issues them. */
@ApplicationScoped
class InvoiceDesk implements Invoices {
    @Inject
    private StoredInvoices invoices;

    @Inject
    private PartPricing pricing;

    @Inject
    private IssueInvoices issuing;

    @Inject
    private JudgeDrafts judging;

    @Inject
    private AuditTrail audit;

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
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.CUSTOMER})
    @Transactional
    public List<Sum> sums(ListQuery query) {
        return invoices.sums(query);
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.CUSTOMER})
    @Transactional
    public List<AuditTrail.Entry> history(UUID id) {
        InvoiceView document = invoices.find(id).view();
        Stream<AuditTrail.Subject> visits = document.kind() == InvoiceKind.INVOICE
                ? document.visits().stream().map(visit -> new AuditTrail.Subject("visit", visit.visitId()))
                : Stream.empty();
        return audit.about(Stream.concat(Stream.of(new AuditTrail.Subject("invoice", id)), visits)
                .toList());
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE})
    @Transactional
    public List<DraftChange> changedSinceDraft(UUID id) {
        return judging.changes(invoices.find(id));
    }

    @Override
    @AllowedFor(Role.FINANCE)
    @Transactional
    public IssueOutcome issue(UUID id) {
        return Optional.ofNullable(issuing.issue(List.of(id), IssueInvoices.Manner.LOOKED_AT)
                        .get(id))
                .orElseThrow(NotFound::new);
    }

    @Override
    @AllowedFor(Role.FINANCE)
    @Transactional
    public InvoiceView closeEarly(UUID id, String reason) {
        new Checks().reason(reason).done();
        Invoice invoice = invoices.locked(id);
        invoice.close();
        audit.record(
                new AuditTrail.Subject("invoice", id),
                "invoice-closed-early",
                "It gathers no more visits: " + reason.strip());
        return invoice.view();
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
        new Checks().reason(reason).done();
        Invoice invoice = invoices.locked(id);
        String held = invoice.heldBecause();
        invoice.release();
        audit.record(
                new AuditTrail.Subject("invoice", id),
                "invoice-released",
                "Was held: " + held + " Released: " + reason);
        return invoice.view();
    }
}
