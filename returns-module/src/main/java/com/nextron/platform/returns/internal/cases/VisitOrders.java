package com.nextron.platform.returns.internal.cases;

import com.nextron.platform.billing.PriceLists;
import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.clock.ResponsePromise;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.dispatch.OpenWorkOrder;
import com.nextron.platform.dispatch.OpenWorkOrder.SiteAddress;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrders;
import com.nextron.platform.returns.Assets.Kind;
import com.nextron.platform.returns.FaultKind;
import com.nextron.platform.returns.ServiceDesk.CaseView;
import com.nextron.platform.returns.ServiceDesk.Readiness;
import com.nextron.platform.returns.WarrantyAnswer.Covered;
import com.nextron.platform.returns.internal.site.AgreedClock;
import com.nextron.platform.returns.internal.site.MachineSite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Turns a case into the order for a visit: promise, pay, and what a partner may read before it accepts. */
@ApplicationScoped
class VisitOrders {
    private static final int LONGEST_REASON = 1000;

    @Inject
    private AgreedClock agreedClock;

    @Inject
    private PriceLists priceLists;

    @Inject
    private WorkOrders workOrders;

    @Inject
    private Clock clock;

    /** The work order that was opened. */
    record Ordered(UUID workOrder, String number) {}

    /** Opens the work order in the running transaction; case and order are stored together or not at all. */
    public Ordered open(ServiceCase decided, ResponseLevel level) {
        Site site = decided.site().site();
        ResponsePromise promise = agreedClock.promise(level, site, decided.receivedAt(), decided.agreementCalendar());
        Money pay = priceLists.usualPay(site.country(), clock.instant());
        WorkOrderView opened = workOrders.open(order(decided, level, promise, pay));
        return new Ordered(opened.id(), opened.number());
    }

    /**
     * Checks a decision.
     *
     * @param reason why the visit may go although duties are open; empty otherwise
     */
    static void check(ServiceCase decided, ResponseLevel level, String reason) {
        Checks checks = new Checks();
        checks.present("level", level);
        if (level != null) {
            Country country = decided.site().postalCode().country();
            checks.require(
                    level == ResponseLevel.BY_AGREEMENT || country.isNordic(),
                    new FieldError(
                            "level",
                            "“" + level.label() + "” is offered in NO, SE, DK and FI only. In " + country.displayName()
                                    + " the response time is by agreement (O4)."));
        }
        Set<Readiness> open = decided.openDuties();
        checks.require(
                open.isEmpty() || !reason.isEmpty(),
                new FieldError(
                        "overrideReason",
                        "The customer's checklist is still open: " + told(open)
                                + ". Have it completed, or write why the visit may go all the same."));
        checks.require(
                reason.length() <= LONGEST_REASON,
                new FieldError("overrideReason", "At most " + LONGEST_REASON + " characters, please."));
        checks.done();
    }

    /** Such as {@code C2 self-tests …; C4 backup …}. */
    static String told(Set<Readiness> duties) {
        return duties.stream()
                .map(duty -> duty.rule() + " “" + duty.label() + "”")
                .collect(Collectors.joining("; "));
    }

    static OpenWorkOrder order(ServiceCase decided, ResponseLevel level, ResponsePromise promise, Money pay) {
        CaseView seen = decided.view();
        MachineSite at = decided.site();
        return new OpenWorkOrder(
                seen.id(),
                seen.number(),
                seen.customer(),
                work(seen.fault(), decided.machineKind()),
                seen.model(),
                Set.of(decided.machineKind().certification()),
                level,
                seen.receivedAt(),
                promise,
                at.site(),
                at.postalCode(),
                at.city(),
                seen.warrantyFound().orElse(seen.warranty()) instanceof Covered,
                pay,
                new SiteAddress(
                        seen.customerName(),
                        at.street(),
                        seen.contactName(),
                        seen.contactPhone(),
                        seen.contactEmail(),
                        seen.serialNumber(),
                        seen.description()));
    }

    /** Only words of ours: the customer's own description may hold names, and is for nobody before acceptance. */
    private static String work(FaultKind fault, Kind kind) {
        String machine =
                switch (kind) {
                    case SERVER -> "server";
                    case WORKSTATION -> "workstation";
                    case STORAGE -> "storage system";
                };
        return (fault == FaultKind.UNKNOWN ? "Fault not known yet" : fault.label()) + ", " + machine;
    }
}
