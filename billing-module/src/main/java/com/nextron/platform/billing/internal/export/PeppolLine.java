package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.InvoicedLine;
import com.nextron.platform.billing.VatCategory;
import java.math.BigDecimal;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PriceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.DescriptionType;

/** A line of a Peppol invoice. */
final class PeppolLine {
    private PeppolLine() {}

    static InvoiceLineType of(InvoicedLine line) {
        Unit unit = Unit.of(line.unit());
        String currency = line.amount().currency().getCurrencyCode();
        InvoiceLineType ubl = new InvoiceLineType();
        ubl.setID(Integer.toString(line.position()));
        ubl.setInvoicedQuantity(line.quantity()).setUnitCode(unit.code);
        ubl.setLineExtensionAmount(line.amount().amount()).setCurrencyID(currency);
        ItemType item = new ItemType();
        item.setName(line.label());
        item.addDescription(new DescriptionType(line.explanation()));
        item.addClassifiedTaxCategory(category(line.vatCategory(), line.vatPercent()));
        ubl.setItem(item);
        PriceType price = new PriceType();
        price.setPriceAmount(line.unitPrice()).setCurrencyID(currency);
        price.setBaseQuantity(line.baseQuantity()).setUnitCode(unit.code);
        ubl.setPrice(price);
        return ubl;
    }

    static TaxCategoryType category(VatCategory code, BigDecimal percent) {
        TaxSchemeType vat = new TaxSchemeType();
        vat.setID("VAT");
        TaxCategoryType category = new TaxCategoryType();
        category.setID(code.name());
        category.setPercent(percent);
        category.setTaxScheme(vat);
        return category;
    }

    /**
     * Units by UN/ECE recommendation 20. Labour is in minutes, priced by 60 of them: hours would not end in decimals,
     * minutes make quantity × price the line's amount to the øre.
     */
    private enum Unit {
        MINUTE("min", "MIN"),
        KILOMETRE("km", "KMT"),
        PIECE("pcs", "C62");

        private final String ours;
        private final String code;

        Unit(String ours, String code) {
            this.ours = ours;
            this.code = code;
        }

        static Unit of(String name) {
            for (Unit unit : values()) {
                if (unit.ours.equals(name)) {
                    return unit;
                }
            }
            throw new IllegalArgumentException("no unit code for " + name);
        }
    }
}
