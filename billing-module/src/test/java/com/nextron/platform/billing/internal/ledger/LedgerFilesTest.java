package com.nextron.platform.billing.internal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.nextron.platform.billing.InvoiceLanguage;
import com.nextron.platform.billing.LedgerAccounts.Mapping;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import com.nextron.platform.billing.internal.document.Samples;
import com.nextron.platform.billing.internal.ledger.Voucher.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerFilesTest {
    @TempDir
    private Path folder;

    private static final AccountBook BOOK = new AccountBook(
            List.of(
                    mapping("*", "*", "*", "3000", "3"),
                    mapping("*", "*", "AE", "3100", "52"),
                    mapping("*", "KILOMETRES", "*", "3010", "3"),
                    mapping("SE", "*", "*", "3041", ""),
                    mapping("*", "RECEIVABLE", "*", "1500", ""),
                    mapping("SE", "RECEIVABLE", "*", "1510", ""),
                    mapping("*", "VAT", "*", "2700", ""),
                    mapping("SE", "VAT", "*", "2611", "")),
            Map.of("fjordlab", 10001L));

    @ParameterizedTest
    @CsvSource({
        "NO, 1, 175",
        "NO, 3, 61",
        "SE, 2, 7",
        "DK, 1, 13",
        "FI, 1, 175",
        "FI, 3, 61",
        "FI, 2, 1",
    })
    void everyVoucherSumsToZeroNetAndGross(String country, int visits, String minutes) {
        for (ExportedInvoice document : List.of(
                Samples.in(country).visits(visits).minutes(minutes).parts(2).build(),
                Samples.in(country).visits(visits).minutes(minutes).credit().build())) {
            Voucher own = Voucher.inOwnCurrency(document, BOOK);
            Voucher nok = Voucher.inNok(document, BOOK).orElseThrow();

            assertThat(sum(own, Row::net)).isZero();
            assertThat(sum(own, Row::gross)).isZero();
            assertThat(sum(nok, Row::net)).isZero();
            assertThat(sum(nok, Row::gross)).isZero();
            assertThat(own.rows().get(0).net().abs())
                    .isEqualByComparingTo(document.sums().gross().amount());
        }
    }

    @Test
    void booksTheVatInNokThatTheDocumentSays() {
        ExportedInvoice document = Samples.in("FI").build();

        Voucher nok = Voucher.inNok(document, BOOK).orElseThrow();

        BigDecimal vat = nok.rows().stream()
                .filter(row -> row.side() == Voucher.Side.VAT)
                .map(Row::net)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(vat.negate())
                .isEqualByComparingTo(
                        document.sums().inNok().orElseThrow().vat().amount());
    }

    @Test
    void usesTheMostExactMapping() {
        assertThat(accounts(Samples.in("NO").build())).containsExactly("1500", "3000", "3010", "2700");
        // a company's own mapping counts before one for a kind of line
        assertThat(accounts(Samples.in("SE").build())).containsExactly("1510", "3041", "2611");
        assertThat(accounts(Samples.in("DK").reverseCharge().build())).containsExactly("1500", "3100", "3010");
    }

    @Test
    void knowsNoLedgerNumberOfAStranger() {
        AccountBook nobody = new AccountBook(BOOK.mappings(), Map.of());

        assertThatIllegalStateException()
                .isThrownBy(() -> nobody.customer(Samples.in("NO").build()));
    }

    @Test
    void gbat10HasItsColumnsAndBalances() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Gbat10 gbat10 = new Gbat10(out, BOOK);

        assertThat(gbat10.write(Samples.in("NO").build())).isTrue();
        assertThat(gbat10.write(Samples.in("NO").credit().build())).isTrue();

        List<String[]> rows = out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(";", -1))
                .toList();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).hasSize(29);
            assertThat(row[0]).isEqualTo("GBAT10");
            assertThat(row[2]).isEqualTo("20261118");
        });
        assertThat(rows.get(0))
                .startsWith("GBAT10", "10042", "20261118", "10", "11", "2026", "1500", "")
                .contains("10001", "100426", "20261202", "Fjordlab AS");
        assertThat(rows.stream().map(row -> new BigDecimal(row[8])).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isZero();
        assertThat(rows.stream().map(row -> new BigDecimal(row[27])).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isZero();
        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("GBAT10", "900001", "20261118", "11"));
        assertThat(rows.stream().filter(row -> row[26].equals("F")).map(row -> row[27]))
                .isNotEmpty()
                .containsOnly("0.00");
    }

    @Test
    void gbat10LeavesOutWhatHasNoRate() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(new Gbat10(out, BOOK).write(Samples.in("SE").withoutRate().build()))
                .isFalse();
        assertThat(out.size()).isZero();
    }

    @Test
    void sieIsInCodePage437AndBalances() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sie4i.Head head = new Sie4i.Head(out, LocalDate.of(2026, 11, 30));
        head.once(Samples.NEXTRON);
        head.once(Samples.NEXTRON);
        new Sie4i(out, BOOK)
                .write(Samples.in("SE")
                        .soldTo(Samples.buyer(
                                "Mälardata \"Øst\" AB", "5560360793", "SE", "11122 Stockholm", InvoiceLanguage.SV))
                        .build());

        byte[] bytes = out.toByteArray();
        String text = new String(bytes, Charset.forName("IBM437"));
        assertThat(text)
                .startsWith("#FLAGGA 0\r\n")
                .containsOnlyOnce("#SIETYP 4\r\n")
                .contains("#FORMAT PC8\r\n", "#GEN 20261130\r\n", "#VALUTA SEK\r\n", "#ORGNR 999999999\r\n")
                .contains("#VER F 10042 20261118 \"Faktura 10042 Mälardata \\\"Öst\\\" AB\"\r\n{\r\n")
                .contains("   #TRANS 1510 {} ");
        // ä is 0x84 in code page 437
        assertThat(bytes).contains((byte) 0x84);
        BigDecimal sum = text.lines()
                .filter(line -> line.contains("#TRANS"))
                .map(line -> new BigDecimal(line.substring(line.lastIndexOf(' ') + 1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO", "DK", "FI"})
    void sieTakesOnlySwedishWorkInKronor(String elsewhere) {
        assertThat(Sie4i.takes(Samples.in("SE").build())).isTrue();
        assertThat(Sie4i.takes(Samples.in(elsewhere).build())).isFalse();
    }

    @Test
    void csvHasOneRowALineWithItsAccount() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InvoiceCsv csv = new InvoiceCsv(out);
        csv.write(Samples.in("NO").visits(2).parts(1).build(), BOOK);
        csv.write(Samples.in("NO").credit().build(), BOOK);
        csv.end();

        List<CSVRecord> rows = rows(out.toString(StandardCharsets.UTF_8));
        assertThat(rows).hasSize(11);
        assertThat(rows.get(0).toMap())
                .containsEntry("number", "10042")
                .containsEntry("work_order_number", "WO-100040")
                .containsEntry("account", "3000")
                .containsEntry("vat_code", "3")
                .containsEntry("customer_ledger_number", "10001")
                .containsEntry("issued_on", "2026-11-18");
        assertThat(rows.get(4).get("work_order_number")).isEqualTo("WO-100041");
        assertThat(rows.get(8).get("net")).startsWith("-");
        assertThat(rows.get(8).get("corrects")).isEqualTo("10042");
    }

    @Test
    void csvDisarmsWhatASpreadsheetWouldCalculate() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InvoiceCsv csv = new InvoiceCsv(out);
        csv.write(
                Samples.in("NO")
                        .soldTo(Samples.buyer("=cmd()", "974760673", "NO", "9008 Tromsø", InvoiceLanguage.NB))
                        .build(),
                BOOK);
        csv.end();

        assertThat(rows(out.toString(StandardCharsets.UTF_8)).get(0).get("customer_name"))
                .isEqualTo("'=cmd()");
    }

    @Test
    void spreadsheetIsAWorkbookWithOneRowALine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InvoiceSheet sheet = new InvoiceSheet(out);
        for (int i = 0; i < 400; i++) {
            sheet.write(Samples.in("NO").numbered(Integer.toString(10000 + i)).build(), BOOK);
        }
        sheet.end();

        String lines = entry(out.toByteArray(), "xl/worksheets/sheet1.xml");
        assertThat(lines.split("<row ", -1)).hasSize(1 + 1 + 400 * 3);
        assertThat(lines).contains("customer_name").contains("Fjordlab AS").contains("10399");
    }

    private static List<String> accounts(ExportedInvoice document) {
        return Voucher.inOwnCurrency(document, BOOK).rows().stream()
                .map(row -> row.booking().account())
                .toList();
    }

    private static BigDecimal sum(Voucher voucher, Function<Row, BigDecimal> side) {
        return voucher.rows().stream().map(side).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                csv,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return new ArrayList<>(parser.getRecords());
        }
    }

    /** By the archive's directory, as spreadsheet programs read it. */
    private String entry(byte[] zip, String name) throws IOException {
        Path file = Files.write(folder.resolve("lines.xlsx"), zip);
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return new String(archive.getInputStream(archive.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Mapping mapping(String company, String kind, String category, String account, String code) {
        return new Mapping(UUID.randomUUID(), company, kind, category, account, code, "");
    }
}
