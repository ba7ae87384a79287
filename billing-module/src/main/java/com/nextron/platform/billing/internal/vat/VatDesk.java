package com.nextron.platform.billing.internal.vat;

import com.nextron.platform.billing.VatTable;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Where finance keeps the VAT table. */
@ApplicationScoped
@AllowedFor({Role.FINANCE, Role.HQ_ADMIN, Role.HQ_SUPPORT, Role.HQ_DISPATCHER})
class VatDesk implements VatTable {
    @Inject
    private VatRules rules;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public Listing<VatRuleView> rules(ListQuery query) {
        return rules.list(query).map(VatRule::view);
    }

    @Override
    @Transactional
    public VatRuleView find(UUID rule) {
        return rules.find(rule).view();
    }

    @Override
    @AllowedFor(Role.FINANCE)
    @Transactional
    public VatRuleView enter(WantedRule wanted) {
        VatRule rule = CheckedRule.of(wanted);
        int version = rules.all().stream()
                        .filter(one ->
                                one.key().equals(rule.key()) && one.validFrom().equals(rule.validFrom()))
                        .mapToInt(VatRule::ruleVersion)
                        .max()
                        .orElse(0)
                + 1;
        rules.add(rule.entered(version, CallerContext.current().user(), clock.instant()));
        VatRuleView entered = rule.view();
        audit.record(
                new AuditTrail.Subject("vat-rule", entered.id()),
                "vat-rule-entered",
                "Work in " + entered.place() + " for customers in " + entered.customerCountry() + ", VAT number "
                        + entered.vatNumber() + ": " + rule.treatment().inWords() + " from " + entered.validFrom()
                        + ". " + entered.reason());
        return entered;
    }

    @Override
    @Transactional
    public Optional<VatRuleView> holds(AskVat asked) {
        Checks checks = new Checks();
        Optional<Country> place = checks.parse("place", asked.place(), Country::of);
        Optional<Country> customer = checks.parse("customerCountry", asked.customerCountry(), Country::of);
        checks.present("on", asked.on()).done();
        return rules.book()
                .rule(new VatQuestion(
                        place.orElseThrow(),
                        new VatQuestion.Taxed(customer.orElseThrow(), asked.hasVatNumber()),
                        asked.on()))
                .map(VatRule::view);
    }
}
