package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.ExportFormat;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import com.nextron.platform.billing.internal.ledger.AccountBook;
import com.nextron.platform.billing.internal.ledger.Gbat10;
import com.nextron.platform.billing.internal.ledger.InvoiceCsv;
import com.nextron.platform.billing.internal.ledger.InvoiceSheet;
import com.nextron.platform.billing.internal.ledger.Sie4i;
import com.nextron.platform.billing.internal.pdf.StoredPdfs;
import com.nextron.platform.billing.internal.peppol.PeppolDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Writes the files of a batch into its archive, one format after the other. */
@ApplicationScoped
class Packaging {
    @Inject
    private Pages pages;

    @Inject
    private Enclosures enclosures;

    @Inject
    private StoredPdfs pdfs;

    /** Told after every page, so that others see how far it is. */
    @FunctionalInterface
    interface Signs {
        void wrote(int documents);
    }

    /**
     * Writes all formats.
     *
     * @return numbers of documents that are in no ledger file for want of an exchange rate
     */
    List<String> write(Run run, ZipFile zip, Signs signs) throws IOException {
        List<String> leftOut = new ArrayList<>();
        for (ExportFormat format : run.formats()) {
            switch (format) {
                case PEPPOL -> peppol(run, zip, signs);
                case PDF -> pdf(run, zip, signs);
                case GBAT10 -> zip.add("gbat10.csv", "", out -> leftOut.addAll(gbat10(run, out, signs)));
                case CSV -> zip.add("lines.csv", "", out -> csv(run, out, signs));
                case XLSX -> zip.add("lines.xlsx", "", out -> sheet(run, out, signs));
                case SIE -> zip.add("vouchers.si", "", out -> sie(run, out, signs));
            }
        }
        return leftOut;
    }

    private void peppol(Run run, ZipFile zip, Signs signs) throws IOException {
        pages.each(run, page -> {
            for (int i = 0; i < page.items().size(); i++) {
                ExportItem item = page.items().get(i);
                if (item.inPeppol()) {
                    byte[] xml = xml(page.documents().get(i), item);
                    zip.add("peppol/" + name(page.documents().get(i)) + ".xml", item.number(), out -> out.write(xml));
                }
            }
            signs.wrote(page.items().size());
        });
    }

    /** What leaves is what passed the rules, to the byte. */
    private byte[] xml(ExportedInvoice document, ExportItem item) {
        byte[] xml = PeppolDocument.write(document, enclosures.of(document));
        if (!item.xmlSha256().orElse("").equals(Sha256.of(xml))) {
            throw new IllegalStateException("the XML of " + item.number() + " is not the one that was checked");
        }
        return xml;
    }

    private void pdf(Run run, ZipFile zip, Signs signs) throws IOException {
        pages.each(run, page -> {
            for (ExportedInvoice document : page.documents()) {
                byte[] content = pdfs.of(document).content();
                zip.add("pdf/" + name(document) + ".pdf", document.number(), out -> out.write(content));
            }
            signs.wrote(page.items().size());
        });
    }

    private static String name(ExportedInvoice document) {
        return (document.isCredit() ? "credit-note-" : "invoice-") + document.number();
    }

    /** Everything that the Swedish file of the same batch does not book. */
    private List<String> gbat10(Run run, OutputStream out, Signs signs) throws IOException {
        List<String> leftOut = new ArrayList<>();
        pages.each(run, page -> {
            Gbat10 gbat10 = new Gbat10(out, page.book());
            for (ExportedInvoice document : page.documents()) {
                boolean elsewhere = run.makes(ExportFormat.SIE) && Sie4i.takes(document);
                if (!elsewhere && !gbat10.write(document)) {
                    leftOut.add(document.number());
                }
            }
            signs.wrote(page.items().size());
        });
        return leftOut;
    }

    private void csv(Run run, OutputStream out, Signs signs) throws IOException {
        InvoiceCsv csv = new InvoiceCsv(out);
        pages.each(run, page -> {
            for (ExportedInvoice document : page.documents()) {
                csv.write(document, page.book());
            }
            signs.wrote(page.items().size());
        });
        csv.end();
    }

    private void sheet(Run run, OutputStream out, Signs signs) throws IOException {
        InvoiceSheet sheet = new InvoiceSheet(out);
        pages.each(run, page -> {
            for (ExportedInvoice document : page.documents()) {
                sheet.write(document, page.book());
            }
            signs.wrote(page.items().size());
        });
        sheet.end();
    }

    private void sie(Run run, OutputStream out, Signs signs) throws IOException {
        Sie4i.Head head = new Sie4i.Head(out, LocalDate.ofInstant(run.createdAt(), ZoneOffset.UTC));
        pages.each(run, page -> {
            AccountBook book = page.book();
            for (ExportedInvoice document : page.documents()) {
                if (Sie4i.takes(document)) {
                    head.once(document.seller());
                    new Sie4i(out, book).write(document);
                }
            }
            signs.wrote(page.items().size());
        });
    }
}
