package com.nextron.platform.billing.internal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class StatementFilesTest {
    @Test
    void settlementBasisSaysThatItIsNoInvoiceAndWhatToInvoice() throws IOException {
        String text = text(StatementPdf.write(Sheets.basis(3), Sheets.NEXTRON), "basis");

        assertThat(text)
                .contains("Settlement statement S-100001", "This is not an invoice.")
                .contains("Invoice Nextron AS for NOK 17 566.83 without VAT, naming statement S-100001.")
                .contains("Nordlys IT AS", "Organisation number 999000010", "Longyearbyen", "86.3 km")
                .contains("9008 Tromsø, Norway", "0580 Oslo, Norway")
                .doesNotContain("To be paid");
    }

    @Test
    void longStatementGoesOverPagesWithItsHeadOnEach() throws IOException {
        byte[] pdf = StatementPdf.write(Sheets.basis(60), Sheets.NEXTRON);

        String text = text(pdf, "long");

        assertThat(text.split("Billed time Driven Claimed")).hasSizeGreaterThan(2);
        assertThat(text).contains("60 visits, without VAT", "The estimate says 60 km");
    }

    @Test
    void selfBilledStatementIsTheInvoiceWithItsAgreementAndVat() throws IOException {
        String text =
                text(StatementPdf.write(Sheets.selfBilled("NO999000010MVA", "25"), Sheets.NEXTRON), "self-billed");

        assertThat(text)
                .contains("Self-billed invoice NORDLYS-IT-1", "by agreement SB-2026-7", "VAT 25 %")
                .contains("NOK 4 391.71", "NOK 21 958.54")
                .doesNotContain("not an invoice");
    }

    @Test
    void correctionAsksForACreditNote() throws IOException {
        String text = text(StatementPdf.write(Sheets.correction(), Sheets.NEXTRON), "correction");

        assertThat(text)
                .contains("Correction statement S-100002", "Corrects statement S-100001. The detour was paid twice.")
                .contains("a credit note for NOK 5 855.61 without VAT");
    }

    @Test
    void csvHasARowAClaimThatAddsUp() {
        List<String> rows = new String(StatementCsv.write(Sheets.basis(4)), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(rows).hasSize(5);
        assertThat(rows.get(0)).startsWith("statement,corrects,invoice,partner,");
        assertThat(rows.get(4))
                .contains("S-100001,,,nordlys-it,999000010,2026-11,4,WO-100014,1,Tromsø,2026-11-03T06:31:40+01:00")
                .contains("5855.61,5635.00,NOK,\"Kilometres: The estimate says 60 km, and no ferry goes there.\"");
    }

    private static String text(byte[] pdf, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "statements"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }
}
