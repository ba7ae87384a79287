package com.nextron.platform.billing.internal.peppol;

import com.nextron.platform.billing.internal.document.BilledLine;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import java.math.BigDecimal;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CreditNoteLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PriceType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.DescriptionType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.NoteType;

/** A line of a Peppol document. */
final class PeppolLine {
    private PeppolLine() {}

    static InvoiceLineType invoiced(BilledLine line, ExportedInvoice document) {
        Priced priced = Priced.of(line);
        InvoiceLineType ubl = new InvoiceLineType();
        ubl.setID(Integer.toString(line.position()));
        if (document.visits().size() > 1) {
            ubl.addNote(new NoteType(visit(line, document)));
        }
        ubl.setInvoicedQuantity(priced.quantity).setUnitCode(priced.unit);
        ubl.setLineExtensionAmount(line.amount().amount()).setCurrencyID(document.currencyCode());
        ubl.setItem(item(line));
        ubl.setPrice(price(priced, document.currencyCode()));
        return ubl;
    }

    static CreditNoteLineType credited(BilledLine line, ExportedInvoice document) {
        Priced priced = Priced.of(line);
        CreditNoteLineType ubl = new CreditNoteLineType();
        ubl.setID(Integer.toString(line.position()));
        if (document.visits().size() > 1) {
            ubl.addNote(new NoteType(visit(line, document)));
        }
        ubl.setCreditedQuantity(priced.quantity).setUnitCode(priced.unit);
        ubl.setLineExtensionAmount(line.amount().amount()).setCurrencyID(document.currencyCode());
        ubl.setItem(item(line));
        ubl.setPrice(price(priced, document.currencyCode()));
        return ubl;
    }

    private static String visit(BilledLine line, ExportedInvoice document) {
        return document.visits().get(line.visit()).workOrder();
    }

    private static ItemType item(BilledLine line) {
        ItemType item = new ItemType();
        item.setName(line.label());
        if (!line.explanation().isBlank()) {
            item.addDescription(new DescriptionType(line.explanation()));
        }
        item.addClassifiedTaxCategory(PeppolTax.of(line.vat()));
        return item;
    }

    private static PriceType price(Priced priced, String currency) {
        PriceType price = new PriceType();
        price.setPriceAmount(priced.price).setCurrencyID(currency);
        price.setBaseQuantity(priced.base).setUnitCode(priced.unit);
        return price;
    }

    /**
     * Quantity and price whose product is the line's amount, by units of UN/ECE recommendation 20. Labour is in minutes,
     * priced by 60 of them: hours would not end in decimals. What does not multiply is one piece at its amount.
     */
    private record Priced(BigDecimal quantity, String unit, BigDecimal price, BigDecimal base) {
        static Priced of(BilledLine line) {
            return line.multiplies()
                    ? new Priced(
                            line.quantity().amount(),
                            unit(line.quantity().unit()),
                            line.unitPrice(),
                            line.quantity().base())
                    : new Priced(BigDecimal.ONE, unit("pcs"), line.amount().amount(), BigDecimal.ONE);
        }

        private static String unit(String ours) {
            return switch (ours) {
                case "min" -> "MIN";
                case "km" -> "KMT";
                case "pcs" -> "C62";
                default -> throw new IllegalArgumentException("no unit code for " + ours);
            };
        }
    }
}
