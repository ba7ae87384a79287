package com.nextron.platform.billing.internal.ledger;

import com.nextron.platform.billing.LedgerAccounts;
import com.nextron.platform.billing.LedgerAccounts.Mapping;
import com.nextron.platform.billing.internal.document.BilledLine;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * By what a batch is booked.
 *
 * @param numbers the numbers of customers in the ledger
 */
public record AccountBook(List<Mapping> mappings, Map<String, Long> numbers) {
    /** The most exact last: company before kind before category. */
    private static final Comparator<Mapping> EXACTNESS = Comparator.<Mapping>comparingInt(
                    mapping -> mapping.company().equals(LedgerAccounts.ALL) ? 0 : 1)
            .thenComparingInt(mapping -> mapping.kind().equals(LedgerAccounts.ALL) ? 0 : 1)
            .thenComparingInt(mapping -> mapping.vatCategory().equals(LedgerAccounts.ALL) ? 0 : 1);

    /** Where an amount is booked. */
    public record Booking(String account, String vatCode, String department) {}

    public AccountBook {
        mappings = List.copyOf(mappings);
        numbers = Map.copyOf(numbers);
    }

    Booking of(BilledLine line, ExportedInvoice document) {
        return best(document, line.kind().name(), line.vat().category(), true);
    }

    Booking receivable(ExportedInvoice document) {
        return best(document, LedgerAccounts.RECEIVABLE, LedgerAccounts.ALL, false);
    }

    Booking vat(ExportedInvoice document, String category) {
        return best(document, LedgerAccounts.VAT, category, false);
    }

    /** The customer's number in the ledger: digits, given when its first invoice was put into a batch. */
    public String customer(ExportedInvoice document) {
        Long number = numbers.get(document.customer());
        if (number == null) {
            throw new IllegalStateException("no ledger number for " + document.customer());
        }
        return number.toString();
    }

    private Booking best(ExportedInvoice document, String kind, String category, boolean orAnyKind) {
        return mappings.stream()
                .filter(mapping -> fits(mapping.company(), document.placeOfService()))
                .filter(mapping -> mapping.kind().equals(kind)
                        || orAnyKind && mapping.kind().equals(LedgerAccounts.ALL))
                .filter(mapping -> fits(mapping.vatCategory(), category))
                .max(EXACTNESS)
                .map(mapping -> new Booking(mapping.account(), mapping.vatCode(), mapping.department()))
                .orElseThrow(() -> new IllegalStateException("no account for " + kind + " with VAT " + category));
    }

    private static boolean fits(String mapped, String wanted) {
        return mapped.equals(LedgerAccounts.ALL) || mapped.equals(wanted);
    }
}
