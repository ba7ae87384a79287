package com.nextron.platform.billing;

import com.nextron.platform.core.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How an invoice differs from what the customer was quoted, line by line, each with its reason (D-B6). */
public interface QuoteDifferences {
    /**
     * The differences of each visit on an invoice. Headquarters and finance see all, a customer those of its own issued
     * invoices.
     *
     * @throws com.nextron.platform.core.problem.NotFound for an unknown invoice
     */
    List<VisitDifferences> ofInvoice(UUID invoice);

    /**
     * What differs of one visit.
     *
     * @param rateCard the price list of the case; empty where none was frozen
     * @param expectation what was expected, in a sentence: the visit that the quote's prices were put on
     * @param lines where the invoice is not as expected; their changes are the whole change
     * @param expected by the price list, for that visit, without VAT
     * @param invoiced the customer's lines, without VAT
     */
    record VisitDifferences(
            UUID visitId,
            String workOrderNumber,
            Optional<String> rateCard,
            String expectation,
            List<Difference> lines,
            Money expected,
            Money invoiced) {
        /** What the invoice has more than was expected; negative where it has less. */
        public Money change() {
            return invoiced.minus(expected);
        }

        /** Whether any line goes against the prices that were agreed. */
        public boolean isAgainstTheQuote() {
            return lines.stream().anyMatch(Difference::againstTheQuote);
        }
    }

    /**
     * One difference.
     *
     * @param label what it is for
     * @param expected nothing where it was not expected
     * @param invoiced nothing where it is not invoiced
     * @param reason a sentence, with the rule's number
     * @param againstTheQuote whether a price is not the quoted one: to be put right before it is issued
     */
    record Difference(String label, Money expected, Money invoiced, String reason, boolean againstTheQuote) {
        public Money change() {
            return invoiced.minus(expected);
        }
    }
}
