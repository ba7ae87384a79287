package com.nextron.platform.billing.internal.selfbilling;

import com.nextron.platform.billing.Seller;
import com.nextron.platform.billing.internal.peppol.NordicCompany;
import com.nextron.platform.billing.internal.peppol.UblCompany;
import com.nextron.platform.billing.internal.selfbilling.SelfBilledDocument.Line;
import com.nextron.platform.billing.internal.selfbilling.SelfBilledDocument.Supplier;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentTermsType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PeriodType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PriceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSubtotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.DescriptionType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.NoteType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxExemptionReasonType;

/** The pieces that an invoice and a credit note have in common. */
final class UblParts {
    private static final String STANDARD_RATED = "S";
    private static final String OUTSIDE_SCOPE = "O";
    private static final String OUTSIDE_SCOPE_CODE = "VATEX-EU-O";

    private UblParts() {}

    static SupplierPartyType supplier(SelfBilledDocument document) {
        Supplier supplier = document.supplier();
        PartyType party =
                UblCompany.party(supplier.name(), NordicCompany.of(supplier.country(), supplier.organisationNumber()));
        party.setPostalAddress(UblCompany.address(supplier.postalCode(), supplier.city(), supplier.country()));
        if (document.isTaxed()) {
            party.addPartyTaxScheme(UblCompany.taxScheme(supplier.vatNumber(), "VAT"));
        }
        SupplierPartyType role = new SupplierPartyType();
        role.setParty(party);
        return role;
    }

    static CustomerPartyType customer(SelfBilledDocument document) {
        Seller customer = document.customer();
        Seller.Address at = customer.address();
        PartyType party =
                UblCompany.party(customer.name(), NordicCompany.of(at.country(), customer.organisationNumber()));
        AddressType address = UblCompany.address(at.postalCode(), at.city(), at.country());
        address.setStreetName(at.street());
        party.setPostalAddress(address);
        if (document.isTaxed() && !customer.vatNumber().isEmpty()) {
            party.addPartyTaxScheme(UblCompany.taxScheme(customer.vatNumber(), "VAT"));
        }
        CustomerPartyType role = new CustomerPartyType();
        role.setParty(party);
        return role;
    }

    static PeriodType period(SelfBilledDocument document) {
        PeriodType period = new PeriodType();
        period.setStartDate(document.terms().from());
        period.setEndDate(document.terms().to());
        return period;
    }

    static PaymentTermsType terms(SelfBilledDocument document) {
        PaymentTermsType terms = new PaymentTermsType();
        terms.addNote(new NoteType("As agreed in " + document.terms().agreement()));
        return terms;
    }

    static TaxTotalType taxTotal(SelfBilledDocument document) {
        String currency = document.currency();
        TaxSubtotalType share = new TaxSubtotalType();
        share.setTaxableAmount(document.sums().net().amount()).setCurrencyID(currency);
        share.setTaxAmount(document.sums().vat().amount()).setCurrencyID(currency);
        TaxCategoryType category = category(document);
        if (!document.isTaxed()) {
            category.setTaxExemptionReasonCode(OUTSIDE_SCOPE_CODE);
            category.addTaxExemptionReason(
                    new TaxExemptionReasonType("The supplier charges no VAT for it: outside the scope of its VAT."));
        }
        share.setTaxCategory(category);
        TaxTotalType total = new TaxTotalType();
        total.setTaxAmount(document.sums().vat().amount()).setCurrencyID(currency);
        total.addTaxSubtotal(share);
        return total;
    }

    static MonetaryTotalType total(SelfBilledDocument document) {
        String currency = document.currency();
        MonetaryTotalType total = new MonetaryTotalType();
        total.setLineExtensionAmount(document.sums().net().amount()).setCurrencyID(currency);
        total.setTaxExclusiveAmount(document.sums().net().amount()).setCurrencyID(currency);
        total.setTaxInclusiveAmount(document.sums().gross().amount()).setCurrencyID(currency);
        total.setPayableAmount(document.sums().gross().amount()).setCurrencyID(currency);
        return total;
    }

    static ItemType item(SelfBilledDocument document, Line line) {
        ItemType item = new ItemType();
        item.setName(line.name());
        item.addDescription(new DescriptionType(line.description()));
        item.addClassifiedTaxCategory(category(document));
        return item;
    }

    static PriceType price(Line line) {
        PriceType price = new PriceType();
        price.setPriceAmount(line.amount().amount())
                .setCurrencyID(line.amount().currency().getCurrencyCode());
        return price;
    }

    private static TaxCategoryType category(SelfBilledDocument document) {
        TaxSchemeType vat = new TaxSchemeType();
        vat.setID("VAT");
        TaxCategoryType category = new TaxCategoryType();
        category.setID(document.isTaxed() ? STANDARD_RATED : OUTSIDE_SCOPE);
        if (document.isTaxed()) {
            category.setPercent(document.sums().vatPercent());
        }
        category.setTaxScheme(vat);
        return category;
    }
}
