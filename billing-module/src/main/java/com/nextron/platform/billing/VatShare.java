package com.nextron.platform.billing;

import com.nextron.platform.core.money.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The VAT of one category and percentage on a document, rounded once (D-B5).
 *
 * @param taxable the sum of its lines
 * @param exemptionCode of the VATEX list, such as {@code VATEX-EU-AE}
 * @param exemptionReason what the document says where no VAT is charged
 * @param why the reason of the rule in the VAT table
 */
public record VatShare(
        VatCategory category,
        BigDecimal percent,
        Money taxable,
        Money vat,
        Optional<String> exemptionCode,
        Optional<String> exemptionReason,
        String why) {}
