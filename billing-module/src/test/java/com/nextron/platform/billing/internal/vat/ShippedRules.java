package com.nextron.platform.billing.internal.vat;

import com.nextron.platform.billing.VatCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A VAT table for tests: as it is shipped, and with further rules. */
public final class ShippedRules {
    private ShippedRules() {}

    /** The rules of the migration. */
    public static VatRulebook book() {
        return new VatRulebook(rules());
    }

    static List<VatRule> rules() {
        return List.of(
                charged("NO * ANY", "25", "2005-01-01"),
                charged("SE * NO", "25", "1990-07-01"),
                charged("DK * NO", "25", "1992-01-01"),
                charged("FI * NO", "24", "2013-01-01"),
                charged("FI * NO", "25.5", "2024-09-01"),
                free("EU EU YES", VatCategory.AE, "VATEX-EU-AE", "1995-01-01"),
                free("* * ANY", VatCategory.G, "VATEX-EU-G", "2005-01-01"));
    }

    static VatRulebook with(VatRule further) {
        List<VatRule> all = new ArrayList<>(rules());
        all.add(further);
        return new VatRulebook(all);
    }

    static VatRule charged(String key, String percent, String from) {
        return rule(
                key,
                new VatTreatment(
                        VatCategory.S, new BigDecimal(percent), Optional.empty(), Optional.empty(), "General rate."),
                from);
    }

    private static VatRule free(String key, VatCategory category, String code, String from) {
        return rule(
                key,
                new VatTreatment(
                        category, BigDecimal.ZERO, Optional.of(code), Optional.of("No VAT is charged."), "By law."),
                from);
    }

    private static VatRule rule(String key, VatTreatment treatment, String from) {
        String[] columns = key.split(" ");
        return new VatRule(new VatRule.Key(columns[0], columns[1], columns[2]), treatment, LocalDate.parse(from));
    }
}
