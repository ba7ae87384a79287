package com.nextron.platform.billing;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Which VAT goes on which visit, as finance keeps it: by the place of service, the customer's country and whether the
 * customer has a VAT number. Of the rules that fit, the narrowest holds: first by place, then by customer, then by VAT
 * number; of those, the one that began last. A rule is never edited: another with a later day, or with the same day and
 * the next version, follows it. The defaults are a reading of the law, which a tax adviser should confirm.
 */
public interface VatTable {
    /** Rules, newest first; filters: place, customerCountry, category. Search: reason. Sort: validFrom, place. For headquarters and finance. */
    Listing<VatRuleView> rules(ListQuery query);

    /** One rule. */
    VatRuleView find(UUID rule);

    /**
     * Enters a rule. For finance.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming each field: an unknown country or category, a percentage
     *     that does not fit the category, no reason, no words for the customer where the category asks for them
     */
    VatRuleView enter(WantedRule wanted);

    /** The rule that holds for a visit. For headquarters and finance. */
    Optional<VatRuleView> holds(AskVat asked);

    /**
     * A rule as it is typed.
     *
     * @param place two letters, {@code EU} for the union's countries, {@code *} for anywhere
     * @param customerCountry the same for where the customer is registered
     * @param vatNumber {@code YES}, {@code NO} or {@code ANY}
     * @param category a code of {@link VatCategory}
     * @param percent above zero for {@code S}, zero or null otherwise
     * @param exemptionCode of the VATEX list; null for none
     * @param exemptionReason what the invoice says where no VAT is charged; null where it is
     * @param reason why the rule is as it is
     * @param validFrom the first day of delivery it holds for
     */
    record WantedRule(
            String place,
            String customerCountry,
            String vatNumber,
            String category,
            BigDecimal percent,
            String exemptionCode,
            String exemptionReason,
            String reason,
            LocalDate validFrom) {}

    /** A rule; {@code ruleVersion} counts those of one key and day. */
    record VatRuleView(
            UUID id,
            String place,
            String customerCountry,
            String vatNumber,
            VatCategory category,
            BigDecimal percent,
            Optional<String> exemptionCode,
            Optional<String> exemptionReason,
            String reason,
            LocalDate validFrom,
            int ruleVersion,
            boolean shipped,
            Instant enteredAt,
            String enteredBy) {}

    /**
     * A visit in question.
     *
     * @param place the site's country, two letters
     * @param customerCountry where the customer is registered, two letters
     * @param on the day of delivery
     */
    record AskVat(String place, String customerCountry, boolean hasVatNumber, LocalDate on) {}
}
