package com.nextron.platform.billing.internal.selfbilling;

import com.nextron.platform.billing.SelfBilling;
import com.nextron.platform.billing.internal.peppol.NordicCompany;
import com.nextron.platform.billing.internal.pricelist.RateCards;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.ServicePartners;
import com.nextron.platform.tenant.ServicePartners.PartnerView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Where finance switches self-billing, and a partner reads how it stands. */
@ApplicationScoped
@AllowedFor({Role.FINANCE, Role.HQ_ADMIN, Role.PARTNER_MANAGER, Role.M2M_PARTNER})
class SwitchDesk implements SelfBilling {
    private static final int LONGEST = 500;
    private static final int LONGEST_REFERENCE = 80;
    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(30);

    @Inject
    private Switches switches;

    @Inject
    private ServicePartners partners;

    @Inject
    private RateCards days;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public SwitchView find(TenantId partner) {
        partners.find(partner);
        return switches.all(partner).stream()
                .filter(one -> !one.since().isAfter(days.today()))
                .findFirst()
                .map(SwitchDesk::forTheReader)
                .orElseGet(() -> new SwitchView(
                        partner,
                        false,
                        days.today(),
                        "",
                        "",
                        BigDecimal.ZERO,
                        "Nobody has switched it on.",
                        clock.instant(),
                        ""));
    }

    @Override
    @Transactional
    public List<SwitchView> history(TenantId partner) {
        partners.find(partner);
        return switches.all(partner).stream().map(SwitchDesk::forTheReader).toList();
    }

    /** A partner does not read the names of headquarters' people. */
    private static SwitchView forTheReader(SwitchView one) {
        return CallerContext.current().isPartner()
                ? new SwitchView(
                        one.partner(),
                        one.on(),
                        one.since(),
                        one.agreement(),
                        one.vatNumber(),
                        one.vatPercent(),
                        one.reason(),
                        one.at(),
                        "Nextron")
                : one;
    }

    @Override
    @AllowedFor({Role.FINANCE, Role.HQ_ADMIN})
    @Transactional
    public SwitchView change(TenantId partner, ChangeSwitch wanted) {
        PartnerView known = partners.find(partner);
        check(wanted, known.country());
        String name = known.name();
        String vatNumber = wanted.vatNumber() == null ? "" : wanted.vatNumber().strip();
        SwitchView changed = new SwitchView(
                partner,
                wanted.on(),
                wanted.since(),
                wanted.agreement() == null ? "" : wanted.agreement().strip(),
                vatNumber,
                vatNumber.isEmpty() ? BigDecimal.ZERO : wanted.vatPercent(),
                wanted.reason().strip(),
                clock.instant(),
                CallerContext.current().user());
        switches.add(changed);
        audit.record(
                new AuditTrail.Subject(
                        "self-billing", UUID.nameUUIDFromBytes(partner.value().getBytes(StandardCharsets.UTF_8))),
                changed.on() ? "self-billing-on" : "self-billing-off",
                name + ": self-billing " + (changed.on() ? "on" : "off") + " from " + changed.since()
                        + (changed.on() ? ", agreement " + changed.agreement() : "") + ". " + changed.reason());
        return changed;
    }

    private void check(ChangeSwitch wanted, String country) {
        boolean numbered = wanted.vatNumber() != null && !wanted.vatNumber().isBlank();
        boolean rated = wanted.vatPercent() != null && wanted.vatPercent().signum() != 0;
        Checks checks = new Checks()
                .text("reason", wanted.reason(), LONGEST)
                .present("since", wanted.since())
                .require(
                        wanted.since() == null || !wanted.since().isBefore(days.today()),
                        new FieldError("since", "Today or later: closed statements stay as they are."))
                .require(
                        numbered == rated,
                        new FieldError("vatPercent", "Give the partner's VAT number and its rate, or neither of them."))
                .require(
                        !rated
                                || (wanted.vatPercent().signum() > 0
                                        && wanted.vatPercent().compareTo(HIGHEST_RATE) <= 0),
                        new FieldError("vatPercent", "A rate of VAT is between 0 and 30 percent."));
        if (wanted.on()) {
            checks.require(
                    NordicCompany.knows(country),
                    new FieldError("on", "No electronic invoice address is known for companies in " + country + "."));
            checks.text("agreement", wanted.agreement(), LONGEST_REFERENCE);
        }
        checks.done();
    }
}
