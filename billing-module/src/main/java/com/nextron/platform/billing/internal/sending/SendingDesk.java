package com.nextron.platform.billing.internal.sending;

import com.nextron.platform.billing.InvoiceSendings;
import com.nextron.platform.billing.Invoices;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.core.tenancy.TenantKind;
import com.nextron.platform.tenant.Customers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where people see how a document was sent, and send it again. */
@ApplicationScoped
class SendingDesk implements InvoiceSendings {
    @Inject
    private Sendings sendings;

    @Inject
    private Invoices invoices;

    @Inject
    private AsksAgain asks;

    @Inject
    private AuditTrail audit;

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.CUSTOMER})
    @Transactional
    public List<Sending> of(UUID invoice) {
        boolean outsider = CallerContext.current().kind() == TenantKind.CUSTOMER;
        return sendings.of(invoices.find(invoice).id()).stream()
                .map(StoredSending::view)
                .map(sending -> outsider ? outside(sending) : sending)
                .toList();
    }

    /** What a customer is told: that it was sent, not who at headquarters did it and what went wrong on the way. */
    private static Sending outside(Sending sending) {
        return new Sending(
                sending.customer(),
                sending.number(),
                sending.standing(),
                sending.recipient(),
                sending.askedAt(),
                Optional.empty(),
                Optional.empty(),
                sending.at(),
                Optional.empty());
    }

    @Override
    @AllowedFor(Role.FINANCE)
    @Transactional
    public Sending again(UUID id, SendAgain wanted) {
        InvoiceView invoice = invoices.find(id);
        new Checks().reason(wanted.reason()).done();
        String number = invoice.number()
                .orElseThrow(() -> new WrongState("It is not issued yet; it is sent when it is issued."));
        Sending sending = asks.again(invoice, wanted.reason().strip());
        audit.record(
                new AuditTrail.Subject("invoice", id),
                "invoice-sent-again",
                "Number " + number + " is sent again to " + sending.recipient().orElseThrow() + ": "
                        + wanted.reason().strip());
        return sending;
    }

    /** Writes the next sending of a document, by e-mail to where the customer's invoices go today. */
    @ApplicationScoped
    static class AsksAgain {
        @Inject
        private Sendings sendings;

        @Inject
        private InvoiceLetters letters;

        @Inject
        private Customers customers;

        @Inject
        private Clock clock;

        Sending again(InvoiceView invoice, String reason) {
            List<StoredSending> before = sendings.of(invoice.id());
            if (before.stream().anyMatch(StoredSending::isOnItsWay)) {
                throw new WrongState("A mail with it is on its way already; look again in a moment.");
            }
            StoredSending next = before.isEmpty()
                    ? StoredSending.first(invoice.customer(), invoice.id())
                    : before.get(before.size() - 1).next();
            next.asked(CallerContext.current().user(), reason, clock.instant());
            letters.mail(next, customers.find(invoice.customer()).invoiceEmail());
            sendings.add(next);
            return next.view();
        }
    }
}
