package com.nextron.platform.billing.internal.peppol;

import com.nextron.platform.billing.Buyer;
import com.nextron.platform.billing.Seller;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ContactType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;

/** Seller and buyer of a Peppol document. */
final class PeppolParty {
    private static final String NORWAY = "NO";

    private PeppolParty() {}

    /** The operator: a Norwegian company, which says that it is registered for VAT and in Foretaksregisteret. */
    static SupplierPartyType supplier(ExportedInvoice document) {
        Seller seller = document.seller();
        PartyType party = UblCompany.party(seller.name(), NordicCompany.of(NORWAY, seller.organisationNumber()));
        AddressType address = UblCompany.address(
                seller.address().postalCode(), seller.address().city(), NORWAY);
        address.setStreetName(seller.address().street());
        party.setPostalAddress(address);
        if (!PeppolTax.isOutsideScope(document) && !seller.vatNumber().isEmpty()) {
            party.addPartyTaxScheme(UblCompany.taxScheme(seller.vatNumber(), "VAT"));
        }
        if (!seller.register().isEmpty()) {
            party.addPartyTaxScheme(UblCompany.taxScheme(seller.register(), "TAX"));
        }
        ContactType contact = new ContactType();
        contact.setElectronicMail(seller.email());
        party.setContact(contact);
        SupplierPartyType supplier = new SupplierPartyType();
        supplier.setParty(party);
        return supplier;
    }

    static CustomerPartyType customer(ExportedInvoice document) {
        Buyer buyer = document.buyer();
        NordicCompany company = NordicCompany.of(buyer.country(), buyer.organisationNumber());
        PartyType party = UblCompany.party(
                buyer.name(),
                document.electronicAddress().map(company::reachedAt).orElse(company));
        AddressType address = UblCompany.address(buyer.postalCode(), buyer.city(), buyer.country());
        address.setStreetName(buyer.street());
        party.setPostalAddress(address);
        if (!PeppolTax.isOutsideScope(document)) {
            buyer.vatNumber().ifPresent(number -> party.addPartyTaxScheme(UblCompany.taxScheme(number, "VAT")));
        }
        if (!buyer.email().isBlank()) {
            ContactType contact = new ContactType();
            contact.setElectronicMail(buyer.email());
            party.setContact(contact);
        }
        CustomerPartyType customer = new CustomerPartyType();
        customer.setParty(party);
        return customer;
    }
}
