package com.nextron.platform.billing;

import com.nextron.platform.core.money.Money;
import java.time.YearMonth;
import java.util.List;

/**
 * What the months came to, and what is still open in them. For finance and hq-admin. Amounts are without VAT unless they say
 * otherwise and are never added across currencies.
 */
public interface FinanceFigures {
    /** The most months that can be asked for at once. */
    int MOST_MONTHS = 24;

    /**
     * By month of issue and country of the site: what was invoiced, less credit notes, and what partners get for the same
     * visits. In order of month, country and currency.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput where {@code from} lies after {@code to}, or more than 24 months
     *     are asked for
     */
    List<CountryMonth> byCountry(YearMonth from, YearMonth to);

    /**
     * By model, what the warranty cost in visits that arrived in those months: what partners get for covered visits (B2), and
     * what the covered work would have cost a customer. The dearest first, by currency.
     */
    List<ProductCost> warrantyByProduct(YearMonth from, YearMonth to);

    /** Where a month stands: what was issued in it, and what up to its end is not finished. */
    MonthEnd monthEnd(YearMonth month);

    /**
     * A country's month in one currency.
     *
     * @param visits that were invoiced
     * @param revenue what was invoiced, less what was credited
     * @param partners what partners get for those visits; nothing for the operator's own technicians
     * @param margin revenue less partners
     */
    record CountryMonth(YearMonth month, String country, long visits, Money revenue, Money partners, Money margin) {}

    /**
     * What the warranty cost for one model in one currency.
     *
     * @param product the model; empty for visits from before it was kept
     * @param visits in which anything was covered
     * @param paid to partners for visits that were covered as a whole
     * @param worth of the covered work by the customers' rate card
     */
    record ProductCost(String product, long visits, Money paid, Money worth) {}

    /**
     * A month.
     *
     * @param over whether it has ended by the operator's calendar
     * @param issued invoices less credit notes, by currency
     * @param open what is left to do, up to the month's last day; empty when the month can be closed
     */
    record MonthEnd(YearMonth month, boolean over, List<Issued> issued, List<OpenItem> open) {}

    /** What was issued in one currency. */
    record Issued(long invoices, long creditNotes, Money net, Money vat, Money gross) {}

    /** Something that is not finished, with the amount of it in each currency (with VAT for invoices). */
    record OpenItem(OpenKind kind, long count, List<Money> amounts) {}

    /** What may be left to do at a month's end. */
    enum OpenKind {
        HELD("Invoices held for a look"),
        TO_ISSUE("Drafts to issue"),
        TO_EXPORT("Invoices to export"),
        CLAIMS_UNPRICED("Partners' claims without a price"),
        CLAIMS_TO_DECIDE("Partners' claims to decide"),
        CLAIMS_ASKED("Claims that wait for the partner's answer"),
        CLAIMS_TO_STATE("Approved claims that are on no statement"),
        PARTS_TO_DECIDE("Parts that did not come back");

        private final String label;

        OpenKind(String label) {
            this.label = label;
        }

        /** What it is, in words. */
        public String label() {
            return label;
        }
    }
}
