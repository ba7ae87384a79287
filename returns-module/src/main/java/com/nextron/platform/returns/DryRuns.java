package com.nextron.platform.returns;

import com.nextron.platform.billing.PriceLists.PriceList;
import com.nextron.platform.billing.VisitPrices.PricedVisit;
import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.clock.ResponsePromise;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.DecisionView;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What would happen with a job that nobody has ordered: entitlement, deadline, who would go, and what it would cost. */
public interface DryRuns {
    /**
     * Works it all out and stores nothing. For hq-admin, hq-dispatcher and hq-support.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming each field: an unknown country, postal code, level, zone
     *     or serial number, a time without an offset, a level that is not offered there (O1 to O4)
     */
    DryRun run(AskDryRun asked);

    /**
     * The question as it was typed.
     *
     * @param country two letters, such as {@code NO}
     * @param responseLevel {@code NBD}, {@code 4H}, {@code 24X7} or {@code BY_AGREEMENT}
     * @param certifications what a technician has to hold; null for what the machine's kind asks for, none without a
     *     machine
     * @param receivedAt when the case would be received, with its offset; null for now
     * @param serialNumber the machine; null for none
     * @param timeZone the site's zone outside NO, SE, DK and FI; null inside
     */
    record AskDryRun(
            String country,
            String postalCode,
            String responseLevel,
            Set<String> certifications,
            String receivedAt,
            String serialNumber,
            String timeZone) {}

    /**
     * The answer.
     *
     * @param entitlement empty without a machine
     * @param quote empty where no rate card is in force (O4)
     */
    record DryRun(
            Optional<Entitlement> entitlement, ResponsePromise promise, DecisionView decision, Optional<Quote> quote) {}

    /**
     * What warranty and agreement give a machine then.
     *
     * @param warranty for a fault that is not known yet
     * @param agreedLevel the level of its on-site agreement
     * @param remarks what a dispatcher should know, in sentences: such as a level above the agreed one
     */
    record Entitlement(
            String serialNumber,
            String model,
            TenantId customer,
            String customerName,
            WarrantyAnswer warranty,
            Optional<ResponseLevel> agreedLevel,
            List<String> remarks) {}

    /**
     * What the visit would cost the customer if it is not covered (B1, D-B6), and what the partner earns in any case (B2).
     *
     * @param priceList the rates in force
     * @param example a visit of two hours from the deadline on, as a customer would pay it
     * @param says what the example stands for, in a sentence
     * @param partnerPay about what a partner earns for a usual visit there
     */
    record Quote(PriceList priceList, PricedVisit example, String says, Money partnerPay) {}
}
