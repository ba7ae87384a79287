package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.ExportFormat;
import com.nextron.platform.billing.internal.document.Documents;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import com.nextron.platform.billing.internal.peppol.PeppolDocument;
import com.nextron.platform.billing.internal.peppol.PeppolDocument.Enclosed;
import com.nextron.platform.billing.internal.peppol.PeppolRules;
import com.nextron.platform.billing.internal.peppol.PeppolRules.Objection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes documents as Peppol XML and asks the official rules, on all processors at once. */
@ApplicationScoped
class Checking {
    @Inject
    private Documents documents;

    @Inject
    private Enclosures enclosures;

    @Inject
    private Processors processors;

    List<Verdict> check(Run run, List<ExportItem> items) {
        if (!run.makes(ExportFormat.PEPPOL)) {
            return items.stream().map(Checking::unseen).toList();
        }
        Map<UUID, ExportedInvoice> read =
                documents
                        .read(items.stream()
                                .filter(ExportItem::inPeppol)
                                .map(ExportItem::invoiceId)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ExportedInvoice::id, Function.identity()));
        List<Work> work = new ArrayList<>();
        for (ExportItem item : items) {
            ExportedInvoice document = read.get(item.invoiceId());
            work.add(new Work(item, document, document == null ? List.of() : enclosures.of(document)));
        }
        return processors.each(work, Checking::verdict);
    }

    /** A document with what travels inside its XML; without a document where its buyer cannot be reached. */
    private record Work(ExportItem item, ExportedInvoice document, List<Enclosed> enclosed) {}

    private static Verdict verdict(Work work) {
        if (work.document() == null) {
            return unseen(work.item());
        }
        byte[] xml;
        try {
            xml = PeppolDocument.write(work.document(), work.enclosed());
        } catch (IllegalStateException | IllegalArgumentException e) {
            return held(work.item(), new Objection("SCHEMA", "It cannot be written as Peppol XML: " + e.getMessage()));
        }
        return PeppolRules.objection(xml, work.document().heading().kind())
                .map(objection -> held(work.item(), objection))
                .orElseGet(() -> new Verdict(work.item(), Optional.of(Sha256.of(xml)), Optional.empty()));
    }

    private static Verdict held(ExportItem item, Objection objection) {
        return new Verdict(item, Optional.empty(), Optional.of(objection));
    }

    private static Verdict unseen(ExportItem item) {
        return new Verdict(item, Optional.empty(), Optional.empty());
    }
}
