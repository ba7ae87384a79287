package com.nextron.platform.billing.internal.peppol;

import com.nextron.platform.billing.Buyer;
import com.nextron.platform.billing.Seller;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import com.nextron.platform.billing.internal.peppol.NordicCompany.Identifier;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ContactType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CountryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyNameType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyTaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;

/** Seller and buyer of a Peppol document. */
final class PeppolParty {
    private static final String NORWAY = "NO";

    private PeppolParty() {}

    /** The operator: a Norwegian company, which says that it is registered for VAT and in Foretaksregisteret. */
    static SupplierPartyType supplier(ExportedInvoice document) {
        Seller seller = document.seller();
        PartyType party = party(seller.name(), NordicCompany.of(NORWAY, seller.organisationNumber()));
        AddressType address =
                address(seller.address().postalCode(), seller.address().city(), NORWAY);
        address.setStreetName(seller.address().street());
        party.setPostalAddress(address);
        if (!PeppolTax.isOutsideScope(document) && !seller.vatNumber().isEmpty()) {
            party.addPartyTaxScheme(taxScheme(seller.vatNumber(), "VAT"));
        }
        if (!seller.register().isEmpty()) {
            party.addPartyTaxScheme(taxScheme(seller.register(), "TAX"));
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
        PartyType party = party(buyer.name(), NordicCompany.of(buyer.country(), buyer.organisationNumber()));
        AddressType address = address(buyer.postalCode(), buyer.city(), buyer.country());
        address.setStreetName(buyer.street());
        party.setPostalAddress(address);
        if (!PeppolTax.isOutsideScope(document)) {
            buyer.vatNumber().ifPresent(number -> party.addPartyTaxScheme(taxScheme(number, "VAT")));
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

    static AddressType address(String postalCode, String city, String country) {
        AddressType address = new AddressType();
        address.setCityName(city);
        address.setPostalZone(postalCode);
        CountryType countryType = new CountryType();
        countryType.setIdentificationCode(country);
        address.setCountry(countryType);
        return address;
    }

    private static PartyType party(String name, NordicCompany company) {
        PartyType party = new PartyType();
        Identifier endpoint = company.endpoint();
        party.setEndpointID(endpoint.value()).setSchemeID(endpoint.scheme());
        PartyNameType partyName = new PartyNameType();
        partyName.setName(name);
        party.addPartyName(partyName);
        PartyLegalEntityType legal = new PartyLegalEntityType();
        legal.setRegistrationName(name);
        legal.setCompanyID(company.registration().value())
                .setSchemeID(company.registration().scheme());
        party.addPartyLegalEntity(legal);
        return party;
    }

    private static PartyTaxSchemeType taxScheme(String companyId, String scheme) {
        TaxSchemeType tax = new TaxSchemeType();
        tax.setID(scheme);
        PartyTaxSchemeType partyTax = new PartyTaxSchemeType();
        partyTax.setCompanyID(companyId);
        partyTax.setTaxScheme(tax);
        return partyTax;
    }
}
