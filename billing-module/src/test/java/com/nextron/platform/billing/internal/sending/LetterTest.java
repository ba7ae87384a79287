package com.nextron.platform.billing.internal.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.billing.InvoiceLanguage;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import com.nextron.platform.billing.internal.document.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTest {
    @ParameterizedTest
    @EnumSource(InvoiceLanguage.class)
    void saysInEachLanguageWhatIsToBePaidByWhenAndHow(InvoiceLanguage language) {
        ExportedInvoice invoice =
                Samples.in("NO").numbered("10042").inLanguage(language).build();

        Letter letter = Letter.of(invoice);

        assertThat(letter.subject()).contains("10042", "NOK").doesNotContain("\n", "{");
        assertThat(letter.text())
                .contains(
                        "10042",
                        "KID",
                        invoice.heading().kid(),
                        "2026",
                        invoice.seller().email())
                .contains(invoice.buyer().name(), invoice.seller().account().iban())
                .doesNotContain("{", "null", "''");
    }

    @ParameterizedTest
    @EnumSource(InvoiceLanguage.class)
    void saysInEachLanguageWhatACreditNoteTakesBackAndWhy(InvoiceLanguage language) {
        ExportedInvoice note = Samples.in("NO")
                .numbered("900001")
                .credit()
                .inLanguage(language)
                .build();

        Letter letter = Letter.of(note);

        assertThat(letter.subject()).contains("900001").doesNotContain("{");
        assertThat(letter.text())
                .contains("900001", "10042", note.heading().reason())
                .doesNotContain("KID", "{", "null", "''");
    }

    @ParameterizedTest
    @CsvSource({"NB, forfall 2. desember 2026", "EN, due 2 December 2026", "FI, eräpäivä 2. joulukuuta 2026"})
    void writesTheDayAsTheLanguageDoes(InvoiceLanguage language, String day) {
        ExportedInvoice invoice = Samples.in("NO").inLanguage(language).build();

        assertThat(Letter.of(invoice).subject()).endsWith(day);
    }

    @Test
    void namesTheAccountAsItIsWrittenAtHome() {
        assertThat(Letter.of(Samples.in("NO").build()).text())
                .contains(Samples.NEXTRON.account().accountNumber());
    }
}
