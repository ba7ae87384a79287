package com.nextron.platform.billing.internal.sending;

import com.nextron.platform.billing.InvoicePdfs.Pdf;
import com.nextron.platform.billing.internal.document.Documents;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import com.nextron.platform.billing.internal.pdf.StoredPdfs;
import com.nextron.platform.core.outbox.EmailRequested;
import com.nextron.platform.core.outbox.MailFiles;
import com.nextron.platform.core.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Mails documents as PDF: the letter is written when it is asked for, the PDF read when the mail leaves, and what became of
 * it is noted on the sending.
 */
@ApplicationScoped
class InvoiceLetters implements MailFiles {
    private static final String SOURCE = "billing.invoice";

    @Inject
    private Sendings sendings;

    @Inject
    private Documents documents;

    @Inject
    private StoredPdfs pdfs;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** To the address that stands on the document. */
    void mailAsIssued(StoredSending sending) {
        ExportedInvoice document = read(sending);
        mail(sending, document, document.buyer().email());
    }

    /** To another address. */
    void mail(StoredSending sending, String address) {
        mail(sending, read(sending), address);
    }

    private void mail(StoredSending sending, ExportedInvoice document, String address) {
        Letter letter = Letter.of(document);
        sending.mailedTo(address);
        outbox.publish(new EmailRequested(
                address, letter.subject(), letter.text(), new EmailRequested.Attachment(SOURCE, sending.id())));
    }

    private ExportedInvoice read(StoredSending sending) {
        return documents.read(List.of(sending.invoice())).get(0);
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public MailFile read(UUID id) {
        StoredSending sending = sendings.find(id).orElseThrow(() -> unknown(id));
        Pdf pdf = pdfs.of(read(sending));
        return new MailFile(pdf.name(), "application/pdf", pdf.content());
    }

    @Override
    public void sent(UUID id) {
        sendings.locked(id).orElseThrow(() -> unknown(id)).sent(clock.instant());
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void failed(UUID id, String why) {
        sendings.locked(id).ifPresent(sending -> sending.failed(why, clock.instant()));
    }

    private static IllegalStateException unknown(UUID id) {
        return new IllegalStateException("there is no sending " + id);
    }
}
