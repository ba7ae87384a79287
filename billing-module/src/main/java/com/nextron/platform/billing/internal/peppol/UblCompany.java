package com.nextron.platform.billing.internal.peppol;

import com.nextron.platform.billing.internal.peppol.NordicCompany.Identifier;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CountryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyNameType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyTaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;

/** What UBL says of a company, the same on an invoice, a credit note and a self-billed document. */
public final class UblCompany {
    private UblCompany() {}

    /** The address as a buyer's or seller's. */
    public static AddressType address(String postalCode, String city, String country) {
        AddressType address = new AddressType();
        address.setCityName(city);
        address.setPostalZone(postalCode);
        CountryType countryType = new CountryType();
        countryType.setIdentificationCode(country);
        address.setCountry(countryType);
        return address;
    }

    /** The company with its electronic address and its legal registration. */
    public static PartyType party(String name, NordicCompany company) {
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

    /** A registration under a tax scheme, such as {@code VAT}. */
    public static PartyTaxSchemeType taxScheme(String companyId, String scheme) {
        TaxSchemeType tax = new TaxSchemeType();
        tax.setID(scheme);
        PartyTaxSchemeType partyTax = new PartyTaxSchemeType();
        partyTax.setCompanyID(companyId);
        partyTax.setTaxScheme(tax);
        return partyTax;
    }
}
