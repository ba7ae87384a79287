package com.nextron.platform.billing;

import java.util.List;
import java.util.UUID;

/**
 * By which accounts, VAT codes and departments invoices are booked, per company: the country in which the service is done.
 * For finance. The most exact mapping counts: one for the company before one for all, then one for the kind of line, then
 * one for the VAT category.
 */
public interface LedgerAccounts {
    /** In place of a company, kind or category: all of them. */
    String ALL = "*";

    /** The kind of the customer's claim: the account that takes the gross amount. */
    String RECEIVABLE = "RECEIVABLE";

    /** The kind of output VAT. */
    String VAT = "VAT";

    /** All mappings, by company, kind and category. */
    List<Mapping> list();

    /**
     * Enters a mapping; one of the same company, kind and category is replaced.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming the field that makes no sense
     */
    Mapping save(Wanted wanted);

    /**
     * Takes a mapping away; what it held for is booked by the next best one.
     *
     * @throws com.nextron.platform.core.problem.WrongState for one of the three that hold for everything else
     */
    void remove(UUID id);

    /**
     * What finance enters.
     *
     * @param company two letters of the country of the service, or {@link #ALL}
     * @param kind a {@link LineKind}, {@link #RECEIVABLE}, {@link #VAT}, or {@link #ALL} for every line
     * @param vatCategory UNCL5305 such as S, AE, G or O, or {@link #ALL}
     * @param account digits
     * @param vatCode the ledger's own code; empty for none
     * @param department empty for none
     */
    record Wanted(String company, String kind, String vatCategory, String account, String vatCode, String department) {}

    /** A stored mapping. */
    record Mapping(
            UUID id,
            String company,
            String kind,
            String vatCategory,
            String account,
            String vatCode,
            String department) {}
}
