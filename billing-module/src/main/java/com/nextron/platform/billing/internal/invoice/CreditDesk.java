package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.CreditNotes;
import com.nextron.platform.billing.InvoiceKind;
import com.nextron.platform.billing.InvoiceStatus;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.internal.invoice.Parties.BilledCustomer;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Where finance takes invoices back. */
@ApplicationScoped
class CreditDesk implements CreditNotes {
    @Inject
    private StoredInvoices invoices;

    @Inject
    private Parties parties;

    @Inject
    private Issuing issuing;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.CUSTOMER})
    @Transactional
    public Creditable of(UUID invoice) {
        Crediting crediting = crediting(invoices.find(invoice));
        Money credited = crediting.before().stream()
                .map(InvoiceView::gross)
                .reduce(Money.zero(crediting.invoice().net().currency()), Money::plus);
        return new Creditable(
                crediting.invoice(),
                crediting.left(),
                crediting.before(),
                credited,
                crediting.invoice().gross().minus(credited));
    }

    @Override
    @AllowedFor(Role.FINANCE)
    @Transactional
    public InvoiceView creditWhole(UUID invoice, String reason) {
        return credit(invoice, reason, Crediting::whole);
    }

    @Override
    @AllowedFor(Role.FINANCE)
    @Transactional
    public InvoiceView creditLines(UUID invoice, String reason, List<LineCredit> lines) {
        List<LineCredit> wanted = lines == null ? List.of() : lines;
        return credit(invoice, reason, crediting -> crediting.lines(wanted));
    }

    private InvoiceView credit(UUID id, String reason, Function<Crediting, List<Crediting.TakenBack>> choice) {
        // Locked first: whoever credits it at the same time waits, and then finds less left.
        Invoice invoice = invoices.locked(id);
        new Checks().reason(reason).done();
        List<Invoice> earlier = invoices.creditNotesOf(id);
        Crediting crediting = crediting(invoice);
        requireCreditable(crediting);
        List<Crediting.TakenBack> taken = choice.apply(crediting);
        BilledCustomer customer = invoice.billedAs(parties.customer(invoice.customer()));
        Invoice note = new Invoice(crediting, taken, customer, clock.instant())
                .correcting(crediting.invoice(), reason.strip());
        invoices.add(note);
        invoices.flush();
        String number = issuing.takeNumber(InvoiceKind.CREDIT_NOTE);
        Optional<KronerVat> kroner = invoice.kronerVat().map(all -> takenBack(all, invoice, earlier, note));
        note.issue(
                new SalesDocument.Fixed(number, Optional.empty(), issuing.today(), issuing.seller(), kroner), customer);
        invoices.flush();
        issuing.announce(note);
        InvoiceView issued = note.view();
        audit.record(
                new AuditTrail.Subject("invoice", issued.id()),
                "credit-note-issued",
                "Credit note " + number + " takes back " + issued.gross() + " of invoice " + invoice.number() + ": "
                        + reason.strip());
        audit.record(
                new AuditTrail.Subject("invoice", id),
                "invoice-credited",
                issued.gross() + " were taken back by credit note " + number + ": " + reason.strip());
        return issued;
    }

    /** By the invoice's rate; the note that takes the last of the VAT takes the last of it in kroner, too. */
    private static KronerVat takenBack(KronerVat all, Invoice invoice, List<Invoice> earlier, Invoice note) {
        BigDecimal vat = earlier.stream().map(Invoice::vat).reduce(note.vat(), BigDecimal::add);
        return vat.compareTo(invoice.vat()) == 0
                ? all.without(earlier.stream()
                        .flatMap(one -> one.kronerVat().stream())
                        .toList())
                : all.by(note.vat());
    }

    private Crediting crediting(Invoice invoice) {
        return new Crediting(
                invoice.view(),
                invoices.creditNotesOf(invoice.id()).stream().map(Invoice::view).toList());
    }

    private static void requireCreditable(Crediting crediting) {
        InvoiceView invoice = crediting.invoice();
        if (invoice.kind() == InvoiceKind.CREDIT_NOTE) {
            throw new WrongState("A credit note is not credited. Invoice the visit again if that was wrong.");
        }
        if (invoice.status() != InvoiceStatus.ISSUED && invoice.status() != InvoiceStatus.EXPORTED) {
            throw new WrongState("Only an issued invoice can be credited. Correct the draft instead.");
        }
        if (crediting.left().stream().allMatch(line -> line.left().isZero())) {
            throw new WrongState("All of invoice " + invoice.number().orElse("") + " is credited already.");
        }
    }
}
