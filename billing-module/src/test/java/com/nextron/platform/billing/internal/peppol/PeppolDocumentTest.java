package com.nextron.platform.billing.internal.peppol;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.billing.internal.document.BilledLine;
import com.nextron.platform.billing.internal.document.Documents;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import com.nextron.platform.billing.internal.document.ExportedInvoice.Kind;
import com.nextron.platform.billing.internal.document.Samples;
import com.nextron.platform.billing.internal.document.VatShare;
import com.nextron.platform.billing.internal.invoice.Drafts;
import com.nextron.platform.billing.internal.invoice.InvoiceDocument;
import com.nextron.platform.billing.internal.peppol.PeppolDocument.Enclosed;
import com.nextron.platform.billing.internal.peppol.PeppolRules.Objection;
import com.nextron.platform.core.money.Money;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeppolDocumentTest {
    @ParameterizedTest
    @ValueSource(strings = {"NO", "SE", "DK", "FI"})
    void passesTheOfficialRulesWithMixedBands(String country) {
        assertThat(objectionsTo(Documents.of(Drafts.in(country).issued("10042"), Map.of())))
                .isEmpty();
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

        assertThat(objectionsTo(Documents.of(unusual, Map.of()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO", "SE", "DK", "FI"})
    void passesForCreditNotesOfSeveralVisits(String country) {
        assertThat(objectionsTo(Samples.in(country).visits(3).credit().build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SE", "DK", "FI"})
    void passesForReverseChargeAndSaysSo(String country) {
        ExportedInvoice document = Samples.in(country).reverseCharge().build();

        assertThat(objectionsTo(document)).isEmpty();
        assertThat(text(document))
                .contains("<cbc:ID>AE</cbc:ID>")
                .contains("<cbc:TaxExemptionReasonCode>VATEX-EU-AE</cbc:TaxExemptionReasonCode>");
    }

    @Test
    void passesForServicesUsedAbroadAndOutsideTheScope() {
        assertThat(objectionsTo(Samples.in("SE").usedAbroad().build())).isEmpty();
        assertThat(objectionsTo(Samples.in("SE").outsideScope().build())).isEmpty();
        assertThat(objectionsTo(Samples.in("DK").outsideScope().credit().build()))
                .isEmpty();
    }

    @Test
    void saysTheVatInNokWhereTheCurrencyDiffers() {
        assertThat(text(Samples.in("FI").build()))
                .contains("<cbc:TaxCurrencyCode>NOK</cbc:TaxCurrencyCode>")
                .containsPattern("<cbc:TaxAmount currencyID=\"NOK\">[0-9.]+</cbc:TaxAmount>");
        assertThat(text(Samples.in("NO").build())).doesNotContain("TaxCurrencyCode");
    }

    @Test
    void namesTheInvoiceThatACreditNoteTakesBack() {
        assertThat(text(Samples.in("NO").credit().build()))
                .contains("<cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>")
                .containsPattern("(?s)BillingReference.*<cbc:ID>10042</cbc:ID>.*BillingReference");
    }

    @Test
    void enclosesTheServiceReport() {
        byte[] pdf = "%PDF-1.7 a report".getBytes(StandardCharsets.UTF_8);
        ExportedInvoice document = Samples.in("NO").build();

        byte[] xml = PeppolDocument.write(
                document, List.of(new Enclosed("service-report-WO-100040-1.pdf", "Service report WO-100040", pdf)));

        assertThat(PeppolRules.allObjections(xml, Kind.INVOICE)).isEmpty();
        assertThat(new String(xml, StandardCharsets.UTF_8))
                .contains(Base64.getEncoder().encodeToString(pdf))
                .contains("filename=\"service-report-WO-100040-1.pdf\"")
                .contains("mimeCode=\"application/pdf\"");
    }

    @Test
    void writesAsOnePieceWhatDoesNotMultiply() {
        ExportedInvoice credit = Samples.in("NO").credit().build();
        ExportedInvoice part = withFirstAmount(credit, "100.00");

        assertThat(objectionsTo(part)).isEmpty();
        assertThat(text(part))
                .contains("<cbc:CreditedQuantity unitCode=\"C62\">1</cbc:CreditedQuantity>")
                .contains("<cbc:PriceAmount currencyID=\"NOK\">100.00</cbc:PriceAmount>");
    }

    @Test
    void isRejectedByNameOfTheRuleWhenASumIsWrong() {
        ExportedInvoice document = Samples.in("NO").build();
        String gross = document.sums().gross().amount().toPlainString();
        String forged = text(document).replace(">" + gross + "<", ">1.00<");

        assertThat(PeppolRules.objection(forged.getBytes(StandardCharsets.UTF_8), Kind.INVOICE))
                .hasValueSatisfying(objection -> {
                    assertThat(objection.rule()).isEqualTo("BR-CO-15");
                    assertThat(objection.sentence()).startsWith("Invoice total amount with VAT");
                });
    }

    @Test
    void isRejectedByTheSchemaWithoutLines() {
        ExportedInvoice document = Documents.of(Drafts.in("NO").issuedWithoutLines("10042"), Map.of());

        assertThat(PeppolRules.objection(PeppolDocument.write(document, List.of()), Kind.INVOICE))
                .map(Objection::rule)
                .hasValue("SCHEMA");
    }

    @Test
    void pricesLabourByTheHourInMinutes() {
        assertThat(text(Samples.in("NO").build()))
                .contains("<cbc:InvoicedQuantity unitCode=\"MIN\">175</cbc:InvoicedQuantity>")
                .contains("<cbc:PriceAmount currencyID=\"NOK\">1395.00</cbc:PriceAmount>")
                .contains("<cbc:BaseQuantity unitCode=\"MIN\">60</cbc:BaseQuantity>");
    }

    @Test
    void namesTheOperatorAsTheLawAsks() {
        assertThat(text(Samples.in("NO").build()))
                .contains("<cbc:CompanyID>NO999999999MVA</cbc:CompanyID>")
                .contains("<cbc:CompanyID>Foretaksregisteret</cbc:CompanyID>");
    }

    @Test
    void isTheSameToTheByteHoweverManyWriteAndCheckAtOnce() {
        ExportedInvoice document = Samples.in("NO").visits(2).build();
        byte[] once = PeppolDocument.write(document, List.of());
        AtomicInteger passed = new AtomicInteger();

        IntStream.range(0, 60).parallel().forEach(i -> {
            byte[] again = PeppolDocument.write(document, List.of());
            if (Arrays.equals(once, again)
                    && PeppolRules.objection(again, Kind.INVOICE).isEmpty()) {
                passed.incrementAndGet();
            }
        });

        assertThat(passed).hasValue(60);
    }

    private static ExportedInvoice withFirstAmount(ExportedInvoice credit, String amount) {
        var lines = new ArrayList<>(credit.lines());
        var first = lines.get(0);
        var money = Money.of(amount, "NOK");
        lines.set(
                0,
                new BilledLine(
                        first.position(),
                        first.visit(),
                        first.kind(),
                        first.label(),
                        first.explanation(),
                        first.quantity(),
                        first.unitPrice(),
                        first.percent(),
                        first.vat(),
                        money));
        var net = credit.sums().net().minus(first.amount()).plus(money);
        var share = credit.vat().get(0);
        var tax = net.percent(share.percent());
        return new ExportedInvoice(
                credit.id(),
                credit.customer(),
                credit.heading(),
                credit.seller(),
                credit.buyer(),
                credit.visits(),
                lines,
                List.of(new VatShare(
                        share.category(), share.percent(), net, tax, share.exemptionCode(), share.exemptionReason())),
                new ExportedInvoice.Sums(net, tax, net.plus(tax), credit.sums().inNok()),
                credit.electronicAddress());
    }

    private static List<Objection> objectionsTo(ExportedInvoice document) {
        return PeppolRules.allObjections(
                PeppolDocument.write(document, List.of()), document.heading().kind());
    }

    private static String text(ExportedInvoice document) {
        return new String(PeppolDocument.write(document, List.of()), StandardCharsets.UTF_8);
    }
}
