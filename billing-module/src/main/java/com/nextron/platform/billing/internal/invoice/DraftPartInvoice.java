package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.BilledVisit;
import com.nextron.platform.billing.InvoiceStatus;
import com.nextron.platform.billing.LineKind;
import com.nextron.platform.billing.UnreturnedParts.UnreturnedPart;
import com.nextron.platform.billing.internal.invoice.Parties.BilledCustomer;
import com.nextron.platform.billing.internal.rating.LineWords;
import com.nextron.platform.billing.internal.rating.RatedLine;
import com.nextron.platform.billing.internal.rating.RatedVisit;
import com.nextron.platform.billing.internal.vat.VatQuestion;
import com.nextron.platform.billing.internal.vat.VatRules;
import com.nextron.platform.billing.internal.vat.VatTreatment;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.place.Country;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Drafts the invoice of a part that did not come back, once a person in finance has confirmed it (D-P3). */
@ApplicationScoped
public class DraftPartInvoice {
    @Inject
    private StoredInvoices invoices;

    @Inject
    private Parties parties;

    @Inject
    private VatRules vatRules;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * An invoice of its own for the part: one line, so many pieces at that price. Held where the VAT table has no rule.
     *
     * @return the invoice's id
     */
    public UUID draft(UnreturnedPart part, BigDecimal unitPrice) {
        BilledCustomer customer = parties.customer(part.customer());
        Currency currency = Currency.getInstance(part.currency());
        VatQuestion question = new VatQuestion(Country.of(part.country()), customer.taxed(), part.shippedOn());
        Optional<VatTreatment> vat = vatRules.book().treatment(question);
        DraftedVisit drafted = new DraftedVisit(
                "",
                new RatedVisit(currency, 0, List.of(line(part, unitPrice, currency))),
                vat.orElse(VatTreatment.NOT_RATED),
                vat.isPresent()
                        ? Optional.empty()
                        : Optional.of("The VAT table has no rule for " + question.inWords() + "."));
        Invoice invoice = new Invoice(customer, currency, clock.instant()).add(delivery(part), drafted);
        invoices.add(invoice);
        audit.record(
                new AuditTrail.Subject("invoice", invoice.id()),
                "invoice-drafted",
                "Drafted for the part of " + part.serviceNumber() + ", which did not come back.");
        return invoice.id();
    }

    /** Takes the part's draft back, since the part is here; false where the invoice is issued: then a line is credited. */
    public boolean takeBack(UUID id) {
        Invoice invoice = invoices.locked(id);
        if (invoice.status() != InvoiceStatus.DRAFT && invoice.status() != InvoiceStatus.HELD) {
            return false;
        }
        audit.record(
                new AuditTrail.Subject("invoice", id),
                "invoice-dropped",
                "The part came back before its invoice was issued, so there is none.");
        invoices.remove(invoice);
        return true;
    }

    private static RatedLine line(UnreturnedPart part, BigDecimal unitPrice, Currency currency) {
        BigDecimal pieces = BigDecimal.valueOf(part.quantity());
        return new RatedLine(
                LineKind.PART,
                new LineWords.Written(
                        part.label(),
                        "Sent ahead on " + part.shippedOn() + " under " + part.serviceNumber()
                                + "; the defective part did not come back within 14 days (P3, D-P3)."),
                new RatedLine.Quantity(pieces, "pcs", unitPrice),
                BigDecimal.ZERO,
                new Money(unitPrice.multiply(pieces), currency));
    }

    private static BilledVisit delivery(UnreturnedPart part) {
        Instant sent = part.shippedOn().atStartOfDay(part.site().zone()).toInstant();
        return new BilledVisit(
                1,
                part.id(),
                0,
                part.id(),
                part.serviceNumber(),
                part.caseId(),
                part.caseNumber(),
                part.country(),
                part.site().postalCode(),
                part.site().city(),
                part.site().zone().getId(),
                sent,
                sent,
                0,
                "");
    }
}
