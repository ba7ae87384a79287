package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.BilledVisit;
import com.nextron.platform.billing.InvoiceKind;
import com.nextron.platform.billing.InvoiceStatus;
import com.nextron.platform.billing.InvoicedLine;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.internal.invoice.Parties.BilledCustomer;
import com.nextron.platform.billing.internal.rating.RatedLine;
import com.nextron.platform.billing.internal.vat.VatTreatment;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * An invoice for one or more visits, or a credit note. Once issued only its export is noted on it; the database refuses
 * anything else.
 */
@Entity
@Table(schema = "billing", name = "invoice")
class Invoice extends SalesDocument {
    /** Other reasons to hold it than parts without a price. */
    @Column(name = "held_otherwise")
    private String heldOtherwise;

    @OneToMany(mappedBy = "invoice", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<InvoiceVisit> visits = new ArrayList<>();

    @OneToMany(mappedBy = "invoice", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<InvoiceLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "invoice", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("category, percent")
    @BatchFetch(BatchFetchType.IN)
    private List<InvoiceVat> vatShares = new ArrayList<>();

    protected Invoice() {}

    /** A draft without a visit yet. */
    Invoice(BilledCustomer billed, Currency currency, Instant now) {
        super(InvoiceKind.INVOICE, billed, currency, now);
    }

    /** A credit note without a number yet, for what is taken back of an issued invoice. */
    Invoice(Crediting of, List<Crediting.TakenBack> taken, BilledCustomer billed, Instant now) {
        super(InvoiceKind.CREDIT_NOTE, billed, of.invoice().net().currency(), now);
        of.invoice().visits().forEach(visit -> visits.add(new InvoiceVisit(this, visit)));
        taken.forEach(one -> lines.add(new InvoiceLine(this, lines.size() + 1, one)));
        of.vat(taken).forEach(back -> vatShares.add(new InvoiceVat(this, back)));
        sumUp();
    }

    /** Says what the credit note takes back, and why. */
    Invoice correcting(InvoiceView invoice, String reason) {
        String corrects = invoice.number().orElseThrow();
        correct(new Corrected(invoice.id(), corrects, reason));
        mention(corrects);
        invoice.visits().forEach(visit -> mention(visit.workOrderNumber() + " " + visit.caseNumber()));
        return this;
    }

    /** Takes the visits of a period from now on. */
    Invoice gathering(Period wanted) {
        gather(wanted);
        return this;
    }

    /** Puts a visit on the draft, with its lines; held where the visit has to wait for a person. */
    Invoice add(VisitCompleted told, DraftedVisit drafted) {
        return add(InvoiceVisit.billed(nextVisit(), told, drafted), drafted);
    }

    /** Puts what was delivered on the draft, with its lines. */
    Invoice add(BilledVisit delivered, DraftedVisit drafted) {
        InvoiceVisit visit = new InvoiceVisit(this, delivered);
        visits.add(visit);
        int last = lines.stream().mapToInt(InvoiceLine::position).max().orElse(0);
        for (RatedLine line : drafted.rated().lines()) {
            lines.add(new InvoiceLine(this, ++last, line, visit));
        }
        mention(delivered.workOrderNumber() + " " + delivered.caseNumber());
        drafted.heldBecause().ifPresent(reason -> this.heldOtherwise = reason);
        tax(Map.of(visit.position(), drafted.vat()));
        hold();
        return this;
    }

    private int nextVisit() {
        return visits.stream().mapToInt(InvoiceVisit::position).max().orElse(0) + 1;
    }

    /** Takes a visit off the draft with its lines, which it gives back as they were. */
    List<InvoicedLine> takeOff(UUID visitId) {
        requireUnissued();
        InvoiceVisit visit =
                visits.stream().filter(one -> one.isOf(visitId)).findFirst().orElseThrow();
        List<InvoiceLine> off =
                lines.stream().filter(line -> line.visit() == visit.position()).toList();
        List<InvoicedLine> seen =
                off.stream().map(line -> line.view(currency())).toList();
        lines.removeAll(off);
        visits.remove(visit);
        this.heldOtherwise = null;
        addUp();
        hold();
        return seen;
    }

    /** Whether it is the visit's own, for no period and no other visit. */
    boolean stands(UUID visitId) {
        return period().isEmpty() && visits.size() == 1 && visits.get(0).isOf(visitId);
    }

    /** Gives parts without a price the price that the same part had before. */
    void priceAgain(List<InvoicedLine> before) {
        for (InvoicedLine was : before) {
            lines.stream()
                    .filter(line -> was.priced() && line.isPart() && !line.isPriced())
                    .filter(line -> line.label().equals(was.label()))
                    .findFirst()
                    .ifPresent(line -> line.price(was.unitPrice(), currency(), was.explanation()));
        }
        addUp();
        hold();
    }

    /** The part on that line costs so much a piece. Whoever calls it has checked that a part stands there. */
    void pricePart(int position, BigDecimal onePiece, String how) {
        requireUnissued();
        part(position).orElseThrow().price(onePiece, currency(), how);
        addUp();
        hold();
    }

    /** The line of that position, if it is a part's. */
    Optional<InvoiceLine> part(int position) {
        return lines.stream()
                .filter(line -> line.isPart() && line.position() == position)
                .findFirst();
    }

    /** The name of the card that the visit of that line was rated by. */
    String rateCardOf(InvoiceLine line) {
        return visits.stream()
                .filter(visit -> visit.position() == line.visit())
                .findFirst()
                .orElseThrow()
                .rateCard();
    }

    /** Taxes the lines of visits, by the visits' positions; those of other visits stay as they are. */
    void tax(Map<Integer, VatTreatment> treatments) {
        requireUnissued();
        lines.stream()
                .filter(line -> treatments.containsKey(line.visit()))
                .forEach(line -> line.tax(treatments.get(line.visit())));
        treatments.values().forEach(this::share);
        addUp();
    }

    private void share(VatTreatment treatment) {
        vatShares.stream()
                .filter(share -> share.isOf(treatment))
                .findFirst()
                .ifPresentOrElse(
                        share -> share.explain(treatment), () -> vatShares.add(new InvoiceVat(this, treatment)));
    }

    private void addUp() {
        vatShares.removeIf(share -> lines.stream().noneMatch(share::isOf));
        vatShares.forEach(share -> share.addUp(lines, currency()));
        sumUp();
    }

    private void sumUp() {
        BigDecimal zero = Money.zero(currency()).amount();
        sumsUpTo(
                lines.stream().map(InvoiceLine::amount).reduce(zero, BigDecimal::add),
                vatShares.stream().map(InvoiceVat::vat).reduce(zero, BigDecimal::add));
    }

    /** Held for parts without a price, for what else there is, or not at all. */
    private void hold() {
        String unpriced = lines.stream()
                .filter(line -> !line.isPriced())
                .map(InvoiceLine::label)
                .collect(Collectors.joining(", "));
        Optional<String> parts = unpriced.isEmpty()
                ? Optional.empty()
                : Optional.of("Part without a price: " + unpriced + ". Enter it, and the invoice goes on.");
        holdFor(Stream.of(parts, Optional.ofNullable(heldOtherwise))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + " " + other));
    }

    /** Lets a held invoice go on. */
    void release() {
        if (status() != InvoiceStatus.HELD) {
            throw new WrongState("Only a held invoice can be released; this one is not held.");
        }
        if (lines.isEmpty()) {
            throw new WrongState("It has no lines to invoice. " + heldBecause());
        }
        if (!lines.stream().allMatch(InvoiceLine::isPriced)) {
            throw new WrongState("A part has no price yet. Enter it first, then release the invoice.");
        }
        this.heldOtherwise = null;
        hold();
    }

    List<InvoiceVisit> visits() {
        return List.copyOf(visits);
    }

    @Override
    InvoiceView view() {
        return view(visits, lines, vatShares);
    }
}
