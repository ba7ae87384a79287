package com.nextron.platform.billing.internal.document;

import com.nextron.platform.core.money.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The VAT of one category of a document.
 *
 * @param category UNCL5305: S, AE, G, O …
 * @param exemptionCode why there is none, such as {@code VATEX-EU-AE}
 * @param exemptionReason the same in words
 */
public record VatShare(
        String category,
        BigDecimal percent,
        Money taxable,
        Money vat,
        Optional<String> exemptionCode,
        Optional<String> exemptionReason) {}
