package com.nextron.platform.billing.internal.vat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the rule that holds. Of those that fit the question, the narrowest: by place, then by customer, then by VAT
 * number; of equals the one that began last, in its highest version. Work in Stockholm for a Swedish company with a VAT
 * number finds {@code EU, EU, YES} (reverse charge); without one {@code SE, *, NO} (25 percent).
 */
public final class VatRulebook {
    private static final Comparator<VatRule> HOLDS = Comparator.comparingInt(VatRule::narrowness)
            .thenComparing(VatRule::validFrom)
            .thenComparingInt(VatRule::ruleVersion);

    private final List<VatRule> rules;

    VatRulebook(List<VatRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The VAT that goes on it; nothing where the table has no rule: then a person has to decide. */
    public Optional<VatTreatment> treatment(VatQuestion question) {
        return rule(question).map(VatRule::treatment);
    }

    Optional<VatRule> rule(VatQuestion question) {
        return rules.stream().filter(rule -> rule.fits(question)).max(HOLDS);
    }
}
