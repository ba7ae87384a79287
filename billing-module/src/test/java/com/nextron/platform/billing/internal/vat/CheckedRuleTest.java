package com.nextron.platform.billing.internal.vat;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.billing.VatTable.VatRuleView;
import com.nextron.platform.billing.VatTable.WantedRule;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void readsARuleAsItIsTyped() {
        VatRuleView rule =
                CheckedRule.of(rule(" se ", "eu", "yes", "S", "25", null)).view();

        assertThat(rule.place()).isEqualTo("SE");
        assertThat(rule.customerCountry()).isEqualTo("EU");
        assertThat(rule.vatNumber()).isEqualTo("YES");
        assertThat(rule.percent()).isEqualByComparingTo("25");
        assertThat(rule.exemptionReason()).isEmpty();
    }

    @Test
    void asksForWordsWhereNoVatIsChargedAndForNoneWhereItIs() {
        assertThat(refused(rule("SE", "*", "ANY", "AE", null, null))).containsExactly("exemptionReason");
        assertThat(refused(rule("SE", "*", "ANY", "S", "25", "Reverse charge.")))
                .containsExactly("exemptionReason");
        assertThat(refused(rule("SE", "*", "ANY", "Z", null, null))).isEmpty();
    }

    @Test
    void asksForAPercentageThatFitsTheCategory() {
        assertThat(refused(rule("SE", "*", "ANY", "S", null, null))).containsExactly("percent");
        assertThat(refused(rule("SE", "*", "ANY", "S", "100", null))).containsExactly("percent");
        assertThat(refused(rule("SE", "*", "ANY", "G", "25", "Exported."))).containsExactly("percent");
    }

    @Test
    void namesEachFieldThatMakesNoSense() {
        WantedRule nothing = new WantedRule("XX", null, "MAYBE", "Q", null, "VAT-1", null, " ", null);

        assertThat(refused(nothing))
                .containsExactlyInAnyOrder(
                        "place", "customerCountry", "vatNumber", "category", "exemptionCode", "reason", "validFrom");
    }

    private static List<String> refused(WantedRule wanted) {
        List<String> fields = new ArrayList<>();
        try {
            CheckedRule.of(wanted);
        } catch (InvalidInput refusal) {
            refusal.fields().stream().map(FieldError::field).forEach(fields::add);
        }
        return fields;
    }

    private static WantedRule rule(
            String place, String customer, String number, String category, String percent, String words) {
        return new WantedRule(
                place,
                customer,
                number,
                category,
                percent == null ? null : new BigDecimal(percent),
                null,
                words,
                "By law.",
                DAY);
    }
}
