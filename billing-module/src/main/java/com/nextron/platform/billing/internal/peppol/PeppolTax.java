package com.nextron.platform.billing.internal.peppol;

import com.nextron.platform.billing.internal.document.BilledLine;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import com.nextron.platform.billing.internal.document.ExportedInvoice.InNok;
import com.nextron.platform.billing.internal.document.VatShare;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSubtotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxExemptionReasonType;

/** VAT by category, and in NOK where the document is in another currency. */
final class PeppolTax {
    /** Outside the scope of VAT: it has no percent, and the parties have no VAT numbers on it (BR-O-02, BR-O-05). */
    static final String OUTSIDE = "O";

    private PeppolTax() {}

    static List<TaxTotalType> totals(ExportedInvoice document) {
        List<TaxTotalType> totals = new ArrayList<>();
        TaxTotalType total = new TaxTotalType();
        total.setTaxAmount(document.sums().vat().amount()).setCurrencyID(document.currencyCode());
        document.vat().forEach(share -> total.addTaxSubtotal(subtotal(share, document.currencyCode())));
        totals.add(total);
        document.sums().inNok().map(PeppolTax::inNok).ifPresent(totals::add);
        return totals;
    }

    private static TaxTotalType inNok(InNok nok) {
        TaxTotalType total = new TaxTotalType();
        total.setTaxAmount(nok.vat().amount()).setCurrencyID("NOK");
        return total;
    }

    private static TaxSubtotalType subtotal(VatShare share, String currency) {
        TaxSubtotalType subtotal = new TaxSubtotalType();
        subtotal.setTaxableAmount(share.taxable().amount()).setCurrencyID(currency);
        subtotal.setTaxAmount(share.vat().amount()).setCurrencyID(currency);
        TaxCategoryType category = category(share.category(), share.percent());
        share.exemptionCode().ifPresent(category::setTaxExemptionReasonCode);
        share.exemptionReason().ifPresent(words -> category.addTaxExemptionReason(new TaxExemptionReasonType(words)));
        subtotal.setTaxCategory(category);
        return subtotal;
    }

    static TaxCategoryType of(BilledLine.Vat vat) {
        return category(vat.category(), vat.percent());
    }

    private static TaxCategoryType category(String code, BigDecimal percent) {
        TaxSchemeType vat = new TaxSchemeType();
        vat.setID("VAT");
        TaxCategoryType category = new TaxCategoryType();
        category.setID(code);
        if (!code.equals(OUTSIDE)) {
            category.setPercent(percent);
        }
        category.setTaxScheme(vat);
        return category;
    }

    static boolean isOutsideScope(ExportedInvoice document) {
        return document.vat().stream().anyMatch(share -> share.category().equals(OUTSIDE));
    }
}
