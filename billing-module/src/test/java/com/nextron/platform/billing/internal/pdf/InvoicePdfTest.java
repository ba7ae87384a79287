package com.nextron.platform.billing.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.billing.InvoiceLanguage;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import com.nextron.platform.billing.internal.document.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InvoicePdfTest {
    @ParameterizedTest
    @CsvSource({
        "NB, Faktura 10042, Forfallsdato, Leveringssted, lokal tid",
        "SV, Faktura 10042, Förfallodatum, Leveransort, lokal tid",
        "DA, Faktura 10042, Forfaldsdato, Leveringssted, lokal tid",
        "FI, Lasku 10042, Eräpäivä, Toimituspaikka, paikallista aikaa",
        "EN, Invoice 10042, Due date, Place of delivery, local time"
    })
    void saysInEachLanguageWhatTheLawAsks(
            InvoiceLanguage language, String title, String due, String place, String localTime) throws IOException {
        String text = text(Samples.in("NO").inLanguage(language).build());

        assertThat(text)
                .contains(title, due, place)
                .contains("NO 999 999 999 MVA", "Foretaksregisteret", "Nextron AS", "Eksempelveien 1")
                .contains("Fjordlab AS", "974760673", "9008 Tromsø")
                .contains("WO-100040", "C-100120", "17:05–19:45, " + localTime)
                .contains("PO 4711, Kari Nordmann", "100426", "NO93 8601 1117 947");
    }

    @ParameterizedTest
    @EnumSource(InvoiceLanguage.class)
    void hasEveryWordInEveryLanguage(InvoiceLanguage language) throws IOException {
        for (Samples sample : new Samples[] {
            Samples.in("FI").visits(2).parts(1),
            Samples.in("SE").reverseCharge(),
            Samples.in("SE").usedAbroad().credit(),
            Samples.in("DK").outsideScope()
        }) {
            assertThat(text(sample.inLanguage(language).build())).isNotBlank().doesNotContain("{0}", "{1}");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NB, Forgjeves oppmøte",
        "SV, Förgäves inställelse",
        "DA, Forgæves fremmøde",
        "FI, Turha käynti",
        "EN, No-show fee"
    })
    void doesNotCallANoShowACallOut(InvoiceLanguage language, String fee) throws IOException {
        assertThat(text(Samples.in("NO").inLanguage(language).nobodyThere().build()))
                .contains(fee);
    }

    @Test
    void saysTheVatInNokWithItsRateAndDay() throws IOException {
        String text = text(Samples.in("FI").inLanguage(InvoiceLanguage.EN).build());

        assertThat(text)
                .contains("VAT 25.5 % of", "VAT in Norwegian kroner: NOK", "1 EUR = NOK 11.734 on 17 November 2026");
    }

    @Test
    void saysWhyNoVatIsCharged() throws IOException {
        assertThat(text(Samples.in("SE").reverseCharge().build()))
                .contains("Omvänd betalningsskyldighet", "VATEX-EU-AE", "SE556036079301");
    }

    @Test
    void namesTheInvoiceThatACreditNoteTakesBack() throws IOException {
        assertThat(text(Samples.in("NO").credit().build()))
                .contains("Kreditnota 900001", "10042, 18. november 2026", "The drive was charged twice.")
                .doesNotContain("Å betale");
    }

    @Test
    void numbersItsPagesWhenThereAreSeveral() throws IOException {
        byte[] pdf = InvoicePdf.of(Samples.in("NO").visits(5).parts(8).build());

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(new PDFTextStripper().getText(document)).contains("Side 1 av ", "Side 2 av ");
        }
    }

    @Test
    void canBeLookedAt() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "invoices"));
        for (InvoiceLanguage language : InvoiceLanguage.values()) {
            String country =
                    switch (language) {
                        case NB, EN -> "NO";
                        case SV -> "SE";
                        case DA -> "DK";
                        case FI -> "FI";
                    };
            Files.write(
                    folder.resolve(language + ".pdf"),
                    InvoicePdf.of(
                            Samples.in(country).inLanguage(language).parts(1).build()));
        }
        Files.write(
                folder.resolve("several.pdf"),
                InvoicePdf.of(Samples.in("SE").visits(5).parts(8).build()));
        Files.write(
                folder.resolve("reverse.pdf"),
                InvoicePdf.of(Samples.in("DK").reverseCharge().visits(2).build()));
        Files.write(
                folder.resolve("credit.pdf"),
                InvoicePdf.of(Samples.in("FI").credit().build()));

        assertThat(folder).isDirectoryContaining("glob:**.pdf");
    }

    private static String text(ExportedInvoice document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(InvoicePdf.of(document))) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
