package com.nextron.platform.billing.internal.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.billing.Invoices.DraftChange;
import com.nextron.platform.billing.Invoices.InvoiceView;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What changed between draft and issue. */
class FacedTest {
    private final InvoiceView draft = Drafts.in("NO").drafted().view();

    @Test
    void findsNothingWhereNothingChanged() {
        Faced now = Faced.of(draft, Drafts.customer("NO"), Map.of(1, Drafts.standard("25.0")));

        assertThat(now.changedFrom(Faced.of(draft))).isEmpty();
    }

    @Test
    void namesWhatIsRegisteredOtherwiseAndTheVatThatFollows() {
        Faced now = Faced.of(draft, Drafts.customer("SE"), Map.of(1, Drafts.standard("12")));

        List<DraftChange> changes = now.changedFrom(Faced.of(draft));

        assertThat(changes)
                .extracting(DraftChange::what)
                .containsExactly("Name", "Organisation number", "Place", "Country", "Language", "VAT");
        assertThat(changes.get(5))
                .isEqualTo(new DraftChange("VAT", "25 %, NOK\u00a02\u00a0001.56", "12 %, NOK\u00a0960.75"));
        assertThat(Faced.inWords(changes.subList(3, 4)))
                .isEqualTo(" Changed since the draft: Country was Norway, is Sweden.");
    }
}
