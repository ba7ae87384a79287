package com.nextron.platform.billing.internal.vat;

import com.nextron.platform.billing.VatCategory;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The VAT that goes on a visit.
 *
 * @param exemptionCode of the VATEX list
 * @param exemptionReason what the document says where no VAT is charged
 * @param why the rule's reason
 */
public record VatTreatment(
        VatCategory category,
        BigDecimal percent,
        Optional<String> exemptionCode,
        Optional<String> exemptionReason,
        String why) {
    /** What the table has no rule for yet: it is taxed when it is issued. */
    public static final VatTreatment NOT_RATED = new VatTreatment(
            VatCategory.O,
            BigDecimal.ZERO,
            Optional.empty(),
            Optional.of("Not taxed yet."),
            "The VAT table has no rule for it yet; without one it is not issued.");

    /** Category and percentage: lines with the same go into one share. */
    public String key() {
        return category + " " + percent.stripTrailingZeros().toPlainString();
    }

    /** The treatment in a few words, such as {@code 25 %} or {@code reverse charge}. */
    public String inWords() {
        return category.isCharged()
                ? percent.stripTrailingZeros().toPlainString() + " %"
                : category.label().toLowerCase(java.util.Locale.ROOT);
    }
}
