package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.Exports.Totals;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.internal.invoice.InvoiceDocument;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sums of a batch, one for each currency: they are never added across currencies. */
final class ControlTotals {
    private ControlTotals() {}

    static List<Totals> of(List<InvoiceDocument> documents) {
        Map<String, Totals> byCurrency = new TreeMap<>();
        for (InvoiceDocument document : documents) {
            InvoiceView invoice = document.invoice();
            byCurrency.merge(
                    invoice.net().currency().getCurrencyCode(),
                    new Totals(invoice.net(), invoice.vat(), invoice.gross()),
                    (a, b) -> new Totals(
                            a.net().plus(b.net()),
                            a.vat().plus(b.vat()),
                            a.gross().plus(b.gross())));
        }
        return List.copyOf(byCurrency.values());
    }
}
