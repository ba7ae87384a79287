package com.nextron.platform.billing.internal.unreturned;

import com.nextron.platform.billing.UnreturnedParts;
import com.nextron.platform.billing.internal.invoice.DraftPartInvoice;
import com.nextron.platform.billing.internal.unreturned.ProposedPart.Decided;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Where finance decides about parts that did not come back. */
@ApplicationScoped
class UnreturnedDesk implements UnreturnedParts {
    @Inject
    private ProposedParts parts;

    @Inject
    private DraftPartInvoice drafting;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @AllowedFor({})
    @Transactional
    public void propose(ProposePart part) {
        if (parts.locked(part.id()).isEmpty()) {
            parts.add(new ProposedPart(part, clock.instant()));
        }
    }

    @Override
    @AllowedFor({Role.HQ_SUPPORT, Role.HQ_DISPATCHER})
    @Transactional
    public void cameBack(UUID id, LocalDate on) {
        parts.locked(id).ifPresent(part -> {
            boolean unissued = part.invoice().filter(drafting::takeBack).isPresent();
            part.cameBack(on, unissued);
            if (unissued) {
                audit.record(subject(id), "part-came-back", "It came back on " + on + ", before it was invoiced.");
            }
        });
    }

    @Override
    @AllowedFor({Role.FINANCE, Role.HQ_ADMIN})
    @Transactional
    public Listing<UnreturnedPart> list(ListQuery query) {
        return parts.list(query).map(ProposedPart::view);
    }

    @Override
    @AllowedFor({Role.FINANCE, Role.HQ_ADMIN})
    @Transactional
    public UnreturnedPart find(UUID id) {
        return parts.find(id).view();
    }

    @Override
    @AllowedFor(Role.FINANCE)
    @Transactional
    public UnreturnedPart confirm(UUID id, BigDecimal unitPrice) {
        ProposedPart part = parts.locked(id).orElseThrow(NotFound::new);
        part.requireOpen();
        BigDecimal price = unitPrice == null ? part.listPrice().orElse(null) : unitPrice;
        new Checks()
                .require(
                        price != null,
                        new FieldError(
                                "unitPrice", "No list price is recorded for this part. Write the price of one piece."))
                .require(price == null || price.signum() >= 0, new FieldError("unitPrice", "A price is not negative."))
                .done();
        UUID invoice = drafting.draft(part.view(), price);
        part.invoiced(invoice, decided());
        parts.flush();
        audit.record(
                subject(id),
                "part-confirmed",
                "To be invoiced at " + Money.of(price, part.view().currency()) + " a piece (D-P3).");
        return part.view();
    }

    @Override
    @AllowedFor(Role.FINANCE)
    @Transactional
    public UnreturnedPart waive(UUID id, String reason) {
        ProposedPart part = parts.locked(id).orElseThrow(NotFound::new);
        String why = reason == null ? "" : reason.strip();
        new Checks().reason(why).done();
        part.waived(why, decided());
        parts.flush();
        audit.record(subject(id), "part-waived", "Not invoiced: " + why);
        return part.view();
    }

    private Decided decided() {
        return new Decided(CallerContext.current().user(), clock.instant());
    }

    private static AuditTrail.Subject subject(UUID id) {
        return new AuditTrail.Subject("unreturned-part", id);
    }
}
