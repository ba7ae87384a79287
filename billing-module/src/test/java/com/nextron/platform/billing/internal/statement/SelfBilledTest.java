package com.nextron.platform.billing.internal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.diagnostics.error.IError;
import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.io.resource.inmemory.ReadableResourceByteArray;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.result.ValidationResultList;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.peppol.PeppolValidation;
import com.helger.phive.peppol.PeppolValidation2026_05;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import com.nextron.platform.billing.internal.selfbilling.SelfBilledUbl;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Self-billed statements against the newest official rules of Peppol BIS Self-Billing 3. */
class SelfBilledTest {
    private static final ValidationExecutorSetRegistry<IValidationSourceXML> RULES = rules();

    @Test
    void invoiceWithNorwegianVatKeepsTheRulesOfSelfBilling() {
        byte[] xml = xml(Sheets.selfBilled("NO999000010MVA", "25"));

        assertThat(objections(xml, PeppolValidation2026_05.VID_OPENPEPPOL_INVOICE_SELF_BILLING_UBL_V3))
                .isEmpty();
        assertThat(text(xml))
                .contains("<cbc:InvoiceTypeCode>389</cbc:InvoiceTypeCode>", "<cbc:ID>NORDLYS-IT-1</cbc:ID>")
                .contains("selfbilling:3.0", "<cbc:PayableAmount currencyID=\"NOK\">21958.54</cbc:PayableAmount>")
                .containsSubsequence(
                        "AccountingSupplierParty", "Nordlys IT AS", "AccountingCustomerParty", "Nextron AS");
    }

    @Test
    void invoiceWithoutVatIsOutsideTheScope() {
        byte[] xml = xml(Sheets.selfBilled("", "0"));

        assertThat(objections(xml, PeppolValidation2026_05.VID_OPENPEPPOL_INVOICE_SELF_BILLING_UBL_V3))
                .isEmpty();
        assertThat(text(xml)).contains("VATEX-EU-O").doesNotContain("MVA");
    }

    @Test
    void correctionIsACreditNoteThatNamesTheInvoice() {
        byte[] xml = xml(Sheets.credited("NO999000010MVA", "25"));

        assertThat(objections(xml, PeppolValidation2026_05.VID_OPENPEPPOL_CREDIT_NOTE_SELF_BILLING_UBL_V3))
                .isEmpty();
        assertThat(text(xml))
                .contains("<cbc:CreditNoteTypeCode>261</cbc:CreditNoteTypeCode>")
                .contains("<cbc:LineExtensionAmount currencyID=\"NOK\">5855.61</cbc:LineExtensionAmount>")
                .containsSubsequence("BillingReference", "<cbc:ID>NORDLYS-IT-1</cbc:ID>");
    }

    @Test
    void rulesDoObjectToWhatIsWrong() {
        String wrong = text(xml(Sheets.selfBilled("NO999000010MVA", "25"))).replace(">389<", ">380<");

        List<String> objections = objections(
                wrong.getBytes(StandardCharsets.UTF_8),
                PeppolValidation2026_05.VID_OPENPEPPOL_INVOICE_SELF_BILLING_UBL_V3);

        assertThat(objections).isNotEmpty();
    }

    private static byte[] xml(Sheet sheet) {
        return SelfBilledUbl.write(SelfBilled.document(sheet, Sheets.NEXTRON));
    }

    private static String text(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8);
    }

    private static List<String> objections(byte[] xml, DVRCoordinate rules) {
        ValidationResultList results = ValidationExecutionManager.executeValidation(
                IValidityDeterminator.createDefault(),
                RULES.getOfID(rules),
                ValidationSourceXML.create(new ReadableResourceByteArray(xml)),
                Locale.ENGLISH);
        List<String> objections = new ArrayList<>();
        for (IError error : results.getAllFailures()) {
            objections.add(error.getErrorLevel().getID() + " " + error.getAsString(Locale.ENGLISH));
        }
        if (results.size() < 3) {
            objections.add("only " + results.size() + " of the layers were checked");
        }
        return objections;
    }

    private static ValidationExecutorSetRegistry<IValidationSourceXML> rules() {
        ValidationExecutorSetRegistry<IValidationSourceXML> registry = new ValidationExecutorSetRegistry<>();
        PeppolValidation.initStandard(registry);
        return registry;
    }
}
