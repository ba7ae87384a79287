package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.Invoices.Line;
import java.math.BigDecimal;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PriceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.DescriptionType;

/** A line of a Peppol invoice. */
final class PeppolLine {
    private static final String STANDARD_RATED = "S";

    private PeppolLine() {}

    static InvoiceLineType of(Line line, BigDecimal vatPercent) {
        Unit unit = Unit.of(line.unit());
        String currency = line.amount().currency().getCurrencyCode();
        InvoiceLineType ubl = new InvoiceLineType();
        ubl.setID(Integer.toString(line.position()));
        ubl.setInvoicedQuantity(line.quantity()).setUnitCode(unit.code);
        ubl.setLineExtensionAmount(line.amount().amount()).setCurrencyID(currency);
        ItemType item = new ItemType();
        item.setName(line.label());
        item.addDescription(new DescriptionType(line.explanation()));
        item.addClassifiedTaxCategory(standardRated(vatPercent));
        ubl.setItem(item);
        PriceType price = new PriceType();
        price.setPriceAmount(line.unitPrice()).setCurrencyID(currency);
        price.setBaseQuantity(unit.pricedQuantity).setUnitCode(unit.code);
        ubl.setPrice(price);
        return ubl;
    }

    static TaxCategoryType standardRated(BigDecimal vatPercent) {
        TaxSchemeType vat = new TaxSchemeType();
        vat.setID("VAT");
        TaxCategoryType category = new TaxCategoryType();
        category.setID(STANDARD_RATED);
        category.setPercent(vatPercent);
        category.setTaxScheme(vat);
        return category;
    }

    /**
     * Units by UN/ECE recommendation 20. Labour is in minutes, priced by 60 of them: hours would not end in decimals,
     * minutes make quantity × price the line's amount to the øre.
     */
    private enum Unit {
        MINUTE("min", "MIN", "60"),
        KILOMETRE("km", "KMT", "1"),
        PIECE("pcs", "C62", "1");

        private final String ours;
        private final String code;
        private final BigDecimal pricedQuantity;

        Unit(String ours, String code, String pricedQuantity) {
            this.ours = ours;
            this.code = code;
            this.pricedQuantity = new BigDecimal(pricedQuantity);
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
