package com.nextron.platform.billing.internal.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.nextron.platform.billing.internal.invoice.Drafts;
import com.nextron.platform.billing.internal.invoice.InvoiceDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeppolInvoiceTest {
    private final PeppolInvoice writer = new PeppolInvoice();

    @ParameterizedTest
    @ValueSource(strings = {"NO", "SE", "DK", "FI"})
    void passesTheOfficialRulesWithMixedBands(String country) {
        byte[] xml = writer.write(Drafts.in(country).issued("10042"));

        assertThat(PeppolRules.objectionsTo(xml)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // ordinary time only, no driving
        "NO, 2026-11-17T10:00+01:00, 2026-11-17T11:00+01:00, 0",
        // three bands over night, and amounts that end on half an øre
        "NO, 2026-11-17T15:00+01:00, 2026-11-18T09:07+01:00, 0.5",
        // minutes that are no round part of an hour
        "DK, 2026-11-17T15:53+01:00, 2026-11-17T20:11+01:00, 133.7",
        // a weekend of clock change
        "FI, 2026-10-23T12:01+03:00, 2026-10-26T09:17+02:00, 1999.9",
        "SE, 2027-03-27T22:13+01:00, 2027-03-28T05:00+02:00, 0.1"
    })
    void passesTheOfficialRulesForUnusualVisits(String country, String from, String to, String kilometres) {
        InvoiceDocument unusual =
                Drafts.in(country).onSite(from, to).driven(kilometres).issued("10043");

        assertThat(PeppolRules.objectionsTo(writer.write(unusual))).isEmpty();
    }

    @Test
    void isRejectedByTheRulesWhenASumIsWrong() {
        String xml = new String(writer.write(Drafts.in("NO").issued("10042")), StandardCharsets.UTF_8);

        byte[] forged = xml.replace(">10007.80<", ">10007.81<").getBytes(StandardCharsets.UTF_8);

        assertThat(PeppolRules.objectionsTo(forged))
                .anySatisfy(objection -> assertThat(objection).contains("BR-CO-15"));
    }

    @Test
    void pricesLabourByTheHourInMinutes() {
        String xml = new String(writer.write(Drafts.in("NO").issued("10042")), StandardCharsets.UTF_8);

        assertThat(xml)
                .contains("<cbc:InvoicedQuantity unitCode=\"MIN\">175</cbc:InvoicedQuantity>")
                .contains("<cbc:PriceAmount currencyID=\"NOK\">1395.00</cbc:PriceAmount>")
                .contains("<cbc:BaseQuantity unitCode=\"MIN\">60</cbc:BaseQuantity>");
    }

    @Test
    void namesTheOperatorAsTheLawAsks() {
        String xml = new String(writer.write(Drafts.in("NO").issued("10042")), StandardCharsets.UTF_8);

        assertThat(xml)
                .contains("<cbc:CompanyID>NO999999999MVA</cbc:CompanyID>")
                .contains("<cbc:CompanyID>Foretaksregisteret</cbc:CompanyID>");
    }

    @Test
    void refusesToWriteWhatTheSchemaForbids() {
        InvoiceDocument empty = Drafts.in("NO").issuedWithoutLines("10042");

        assertThatIllegalStateException()
                .isThrownBy(() -> writer.write(empty))
                .withMessageContaining("Invoice 10042 cannot be written as UBL")
                .withMessageContaining("InvoiceLine");
    }

    @Test
    void archivesOneFileForEachInvoiceNamedByItsNumber() throws IOException {
        List<InvoiceDocument> documents =
                List.of(Drafts.in("NO").issued("10042"), Drafts.in("SE").issued("10043"));

        byte[] zip = new PeppolArchive(writer).write(documents, Instant.parse("2026-11-18T09:00:00Z"));

        assertThat(names(zip)).containsExactly("10042.xml", "10043.xml");
    }

    @Test
    void archivesTheSameBytesForTheSameInvoices() {
        List<InvoiceDocument> documents = List.of(Drafts.in("NO").issued("10042"));
        Instant at = Instant.parse("2026-11-18T09:00:00Z");

        byte[] once = new PeppolArchive(writer).write(documents, at);

        assertThat(new PeppolArchive(writer).write(documents, at)).isEqualTo(once);
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
