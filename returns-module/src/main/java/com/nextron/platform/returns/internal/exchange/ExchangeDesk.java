package com.nextron.platform.returns.internal.exchange;

import com.nextron.platform.billing.UnreturnedParts;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.returns.AdvanceExchanges;
import com.nextron.platform.returns.ServiceDesk;
import com.nextron.platform.returns.ServiceDesk.CaseView;
import com.nextron.platform.returns.internal.site.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where support notes which parts went out and which came back. */
@ApplicationScoped
class ExchangeDesk implements AdvanceExchanges {
    private static final int LONGEST_NOTE = 500;

    @Inject
    private StoredExchanges exchanges;

    @Inject
    private ServiceDesk cases;

    @Inject
    private UnreturnedParts unreturned;

    @Inject
    private ExchangeLetters letters;

    @Inject
    private AuditTrail audit;

    @Override
    @AllowedFor({Role.HQ_SUPPORT, Role.HQ_DISPATCHER})
    @Transactional
    public ExchangeView ship(UUID caseId, ShipPart wanted) {
        CaseView about = cases.find(caseId);
        CheckedShipment sent = CheckedShipment.of(wanted, Country.of(about.country()), letters.today(about.zone()));
        AdvanceExchange exchange = new AdvanceExchange(exchanges.nextNumber(), about, sent)
                .shippedBy(CallerContext.current().user());
        exchanges.add(exchange);
        exchanges.flush();
        ExchangeView view = exchange.view();
        letters.shipped(view, exchange.contactEmail());
        audit.record(
                subject(view),
                "part-shipped",
                view.partName() + " went out for case " + view.caseNumber()
                        + "; the defective part is due back by " + view.dueBack() + " under " + view.serviceNumber()
                        + " (P3).");
        return view;
    }

    @Override
    @AllowedFor({Role.HQ_SUPPORT, Role.HQ_DISPATCHER})
    @Transactional
    public ExchangeView receive(UUID id, ReceivePart received) {
        AdvanceExchange exchange = exchanges.locked(id);
        ExchangeView before = exchange.view();
        if (exchange.isReturned()) {
            return before;
        }
        LocalDate today = letters.today(before.zone());
        LocalDate on = received.returnedOn() == null ? today : received.returnedOn();
        String note = Typed.lines(received.note());
        check(before, received, new Arrival(on, note, today));
        boolean proposed = exchange.wasProposed();
        exchange.received(on, note, CallerContext.current().user());
        exchanges.flush();
        if (proposed) {
            unreturned.cameBack(id, on);
        }
        audit.record(
                subject(before),
                "part-came-back",
                "The defective part of " + before.serviceNumber() + " came back on " + on + "."
                        + (note.isEmpty() ? "" : " " + note));
        return exchange.view();
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.CUSTOMER})
    @Transactional
    public List<ExchangeView> ofCase(UUID caseId) {
        return exchanges.ofCase(caseId).stream().map(AdvanceExchange::view).toList();
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.CUSTOMER})
    @Transactional
    public Listing<ExchangeView> list(ListQuery query) {
        return exchanges.list(query).map(AdvanceExchange::view);
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.CUSTOMER})
    @Transactional
    public ExchangeView find(UUID id) {
        return exchanges.find(id).view();
    }

    private record Arrival(LocalDate on, String note, LocalDate today) {}

    private static void check(ExchangeView expected, ReceivePart received, Arrival arrival) {
        String serial = Typed.serialNumber(received.serial());
        boolean another =
                !expected.serialBack().isEmpty() && !serial.isEmpty() && !serial.equals(expected.serialBack());
        new Checks()
                .require(
                        !arrival.on().isBefore(expected.shippedOn())
                                && !arrival.on().isAfter(arrival.today()),
                        new FieldError(
                                "returnedOn",
                                "Between the shipment on " + expected.shippedOn() + " and today, please."))
                .require(
                        arrival.note().length() <= LONGEST_NOTE,
                        new FieldError("note", "At most " + LONGEST_NOTE + " characters, please."))
                .require(
                        !another || !arrival.note().isEmpty(),
                        new FieldError(
                                "note",
                                "Serial number " + expected.serialBack() + " was expected, and " + serial
                                        + " came. Write why that is right, or leave the part unreceived."))
                .done();
    }

    static AuditTrail.Subject subject(ExchangeView about) {
        return new AuditTrail.Subject("advance-exchange", about.id());
    }
}
