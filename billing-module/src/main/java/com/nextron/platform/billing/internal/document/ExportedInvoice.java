package com.nextron.platform.billing.internal.document;

import com.nextron.platform.billing.Buyer;
import com.nextron.platform.billing.Seller;
import com.nextron.platform.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An issued invoice or credit note, as it was on the day of issue.
 *
 * @param customer the tenant whose it is
 * @param lines in the order of the document; each says which of the visits it belongs to
 * @param vat one share for each VAT category and percent
 * @param electronicAddress in the Peppol network, as agreed today; empty for the one of the organisation number
 */
public record ExportedInvoice(
        UUID id,
        String customer,
        Heading heading,
        Seller seller,
        Buyer buyer,
        List<DoneVisit> visits,
        List<BilledLine> lines,
        List<VatShare> vat,
        Sums sums,
        Optional<String> electronicAddress) {
    /** What a document is: Peppol's 380 or 381. */
    public enum Kind {
        INVOICE,
        CREDIT_NOTE
    }

    /**
     * What stands on top.
     *
     * @param corrects the invoice that a credit note takes back
     * @param kid what the payer gives to the bank; the number where there is none
     * @param reason why it is credited; empty for an invoice
     */
    public record Heading(
            Kind kind,
            String number,
            Optional<Corrected> corrects,
            LocalDate issuedOn,
            LocalDate dueOn,
            String kid,
            String reason) {}

    /** The invoice that a credit note corrects, with its day where that is known. */
    public record Corrected(String number, Optional<LocalDate> issuedOn) {}

    /**
     * Net, VAT and gross, and the VAT in NOK where the document is in another currency.
     *
     * @param inNok given where the currency is not NOK and a rate was known at issue
     */
    public record Sums(Money net, Money vat, Money gross, Optional<InNok> inNok) {}

    /**
     * VAT in NOK.
     *
     * @param rate NOK for one unit of the document's currency
     * @param rateDate the day of the rate
     */
    public record InNok(Money vat, BigDecimal rate, LocalDate rateDate) {}

    /** The same document, for a buyer who is reached there. */
    ExportedInvoice reachedAt(Optional<String> address) {
        return new ExportedInvoice(id, customer, heading, seller, buyer, visits, lines, vat, sums, address);
    }

    public Currency currency() {
        return sums.net().currency();
    }

    public String currencyCode() {
        return currency().getCurrencyCode();
    }

    public String number() {
        return heading.number();
    }

    public boolean isCredit() {
        return heading.kind() == Kind.CREDIT_NOTE;
    }

    /** The first day on which work was done. */
    public Optional<LocalDate> deliveredFrom() {
        return visits.stream().map(DoneVisit::arrivedOn).min(LocalDate::compareTo);
    }

    /** The last day on which work was done. */
    public Optional<LocalDate> deliveredUntil() {
        return visits.stream().map(DoneVisit::departedOn).max(LocalDate::compareTo);
    }

    /** The country where the service was done: the first visit's. */
    public String placeOfService() {
        return visits.isEmpty() ? buyer.country() : visits.get(0).country();
    }
}
