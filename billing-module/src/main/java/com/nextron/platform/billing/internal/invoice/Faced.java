package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.Buyer;
import com.nextron.platform.billing.InvoicedLine;
import com.nextron.platform.billing.Invoices.DraftChange;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.VatShare;
import com.nextron.platform.billing.internal.vat.VatTreatment;
import com.nextron.platform.core.money.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an invoice takes from elsewhere: the customer as registered, and the VAT that follows.
 *
 * @param vat in words, such as {@code 25 %, NOK 2001.56}
 */
record Faced(Buyer buyer, int daysToPay, String vat) {
    static Faced of(InvoiceView invoice) {
        return new Faced(
                invoice.buyer(),
                invoice.daysToPay(),
                invoice.vatShares().stream().map(Faced::vat).sorted().collect(Collectors.joining(" and ")));
    }

    /** The same invoice, if it were issued to that customer with that VAT on its visits. */
    static Faced of(InvoiceView invoice, Parties.BilledCustomer customer, Map<Integer, VatTreatment> treatments) {
        Map<String, Money> taxable = new LinkedHashMap<>();
        Map<String, VatTreatment> byKey = new LinkedHashMap<>();
        for (InvoicedLine line : invoice.lines()) {
            VatTreatment treatment = treatments.get(line.visit());
            byKey.put(treatment.key(), treatment);
            taxable.merge(treatment.key(), line.amount(), Money::plus);
        }
        String words = byKey.entrySet().stream()
                .map(one -> one.getValue().inWords() + ", "
                        + taxable.get(one.getKey()).percent(one.getValue().percent()))
                .sorted()
                .collect(Collectors.joining(" and "));
        return new Faced(customer.buyer(), customer.daysToPay(), words);
    }

    /** What is otherwise than it was. */
    List<DraftChange> changedFrom(Faced before) {
        Buyer was = before.buyer;
        return Stream.of(
                        new DraftChange("Name", was.name(), buyer.name()),
                        new DraftChange("Organisation number", was.organisationNumber(), buyer.organisationNumber()),
                        new DraftChange(
                                "VAT number",
                                was.vatNumber().orElse("none"),
                                buyer.vatNumber().orElse("none")),
                        new DraftChange("Street", was.street(), buyer.street()),
                        new DraftChange("Place", place(was), place(buyer)),
                        new DraftChange("Country", country(was), country(buyer)),
                        new DraftChange("Invoices go to", was.email(), buyer.email()),
                        new DraftChange("Reference", given(was.reference()), given(buyer.reference())),
                        new DraftChange(
                                "Language",
                                was.language().label(),
                                buyer.language().label()),
                        new DraftChange("Days to pay", before.daysToPay + "", daysToPay + ""),
                        new DraftChange("VAT", before.vat, vat))
                .filter(change -> !Objects.equals(change.was(), change.now()))
                .toList();
    }

    /** The changes as the end of a sentence in the audit. */
    static String inWords(List<DraftChange> changes) {
        return changes.isEmpty()
                ? ""
                : changes.stream()
                        .map(change -> change.what() + " was " + change.was() + ", is " + change.now())
                        .collect(Collectors.joining("; ", " Changed since the draft: ", "."));
    }

    private static String vat(VatShare share) {
        String rate = share.category().isCharged()
                ? share.percent().stripTrailingZeros().toPlainString() + " %"
                : share.category().label().toLowerCase(Locale.ROOT);
        return rate + ", " + share.vat();
    }

    private static String place(Buyer buyer) {
        return buyer.postalCode() + " " + buyer.city();
    }

    private static String country(Buyer buyer) {
        return new Locale.Builder().setRegion(buyer.country()).build().getDisplayCountry(Locale.ENGLISH);
    }

    private static String given(String text) {
        return text.isEmpty() ? "none" : text;
    }
}
