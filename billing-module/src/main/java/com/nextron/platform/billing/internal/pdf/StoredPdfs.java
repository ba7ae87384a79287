package com.nextron.platform.billing.internal.pdf;

import com.nextron.platform.billing.InvoicePdfs.Pdf;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The PDFs of documents: the first who asks has one made. Called as the platform. */
@ApplicationScoped
public class StoredPdfs {
    @Inject
    private KeptPdfs kept;

    /** The document's PDF; the same bytes for ever. */
    public Pdf of(ExportedInvoice document) {
        Optional<Pdf> stored = kept.find(document.id());
        if (stored.isPresent()) {
            return stored.get();
        }
        Words words = Words.of(document.buyer().language());
        String name = words.say(document.isCredit() ? "file.credit" : "file") + "-" + document.number() + ".pdf";
        return kept.keep(document, new Pdf(name, InvoicePdf.of(document)));
    }
}
