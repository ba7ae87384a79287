package com.nextron.platform.returns.internal.parts;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.returns.WarrantyRules;
import com.nextron.platform.returns.internal.site.Typed;
import com.nextron.platform.returns.internal.warranty.ReplacementRule;
import com.nextron.platform.returns.internal.warranty.RuleVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where headquarters decides what the terms leave open about the warranty. */
@ApplicationScoped
class RuleDesk implements WarrantyRules {
    /** All decisions are about one thing: the audit shows them together. */
    private static final AuditTrail.Subject RULES = new AuditTrail.Subject(
            "warranty-rules", UUID.nameUUIDFromBytes(TenantId.OPERATOR.value().getBytes(StandardCharsets.UTF_8)));

    @Inject
    private StoredRules rules;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE})
    @Transactional
    public List<RuleView> versions() {
        return rules.all().stream().map(StoredRule::view).toList();
    }

    @Override
    @AllowedFor(Role.HQ_ADMIN)
    @Transactional
    public RuleView decide(String replacement, String reason) {
        Checks checks = new Checks();
        String why = Typed.lines(reason);
        Optional<ReplacementRule> wanted = checks.parse("replacement", replacement, RuleDesk::rule);
        checks.reason(why).done();
        StoredRule present = rules.all().get(0);
        if (present.version().replacement() == wanted.orElseThrow()) {
            return present.view();
        }
        RuleVersion next = new RuleVersion(present.version().number() + 1, wanted.get());
        StoredRule decided = new StoredRule(next, why, CallerContext.current().user())
                .decidedAt(clock.instant().truncatedTo(ChronoUnit.MICROS));
        rules.add(decided);
        audit.record(
                RULES,
                "warranty-rule-decided",
                "Version " + next.number() + ": " + next.replacement().words() + " Before: "
                        + present.version().replacement().words() + " Reason: " + why);
        return decided.view();
    }

    private static ReplacementRule rule(String typed) {
        return Arrays.stream(ReplacementRule.values())
                .filter(rule -> rule.name().equals(typed.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Choose REMAINING_OF_ORIGINAL or OWN_PERIOD."));
    }
}
