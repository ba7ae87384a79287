package com.nextron.platform.billing;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.money.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Batches of issued invoices and credit notes for the ledger. A batch is looked at before it is made, then locked, then
 * made in the background as one archive, whose bytes never change. A document is exported once, unless somebody says why it
 * is exported again. For finance.
 */
public interface Exports {
    /** What a batch of that choice would hold. Stores nothing. */
    Preview preview(Selection chosen);

    /**
     * Locks the chosen documents into a new batch, whose archive is made in the background. Whoever asks at the same time
     * gets none of them.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming the field of the choice that makes no sense
     */
    CreateOutcome create(Selection chosen);

    /** Batches, newest first. Filter: status. Search: number, who made it. Sort: number, createdAt, createdBy, invoices. */
    Listing<BatchView> list(ListQuery query);

    /** One batch. */
    BatchView find(UUID id);

    /** The documents of a batch. Filter: standing. Search: number, customer. Sort: number. */
    Listing<ItemView> items(UUID batch, ListQuery query);

    /**
     * A file of a batch: {@code zip}; {@code csv} and {@code peppol} of batches from before there was one archive.
     *
     * @throws com.nextron.platform.core.problem.NotFound while it is not made
     */
    Download file(UUID batch, String name);

    /** Has a failed batch made anew; a batch that waits, runs or is ready stays as it is. */
    BatchView retry(UUID id);

    /**
     * Gives up a batch that is not ready; its documents wait for another one. Twice gives the same answer.
     *
     * @throws com.nextron.platform.core.problem.WrongState for a ready batch: what was handed out is refused by the ledger,
     *     document by document
     */
    BatchView cancel(UUID id, String reason);

    /**
     * Notes what the ledger says of a ready batch, or of some of its documents. A refused document waits for another batch.
     * The same answer again changes nothing.
     */
    BatchView acknowledge(UUID id, Acknowledgement answer);

    /**
     * What a batch is to hold, as typed; everything may be null.
     *
     * @param from first day of issue
     * @param to last day of issue
     * @param customer a customer's id
     * @param currency three letters
     * @param kind {@code INVOICE} or {@code CREDIT_NOTE}
     * @param status {@code NEW} for documents that were in no batch before, {@code RETURNED} for those that were refused,
     *     held or freed; null for both
     * @param numbers only these numbers
     * @param formats names of {@link ExportFormat}; null or empty for all
     * @param againBecause why documents are taken that were exported before; without it they are not
     * @param seen the preview's {@link Preview#seal}: if the documents are others by now, nothing is made
     */
    record Selection(
            LocalDate from,
            LocalDate to,
            String customer,
            String currency,
            String kind,
            String status,
            List<String> numbers,
            List<String> formats,
            String againBecause,
            String seen) {
        /** Everything that waits, in every format. */
        public static Selection everything() {
            return new Selection(null, null, null, null, null, null, null, null, null, null);
        }
    }

    /**
     * What a batch would hold.
     *
     * @param documents how many
     * @param totals one for each currency; credit notes count below zero
     * @param again how many of them were exported before
     * @param returned how many were refused, held or freed before
     * @param withoutAddress documents of buyers whom the Peppol network cannot reach; they are in every other file
     * @param seal names these documents; changes when one comes or goes
     */
    record Preview(
            int documents, List<Totals> totals, int again, int returned, Unreachable withoutAddress, String seal) {}

    /**
     * Documents of buyers without an electronic address.
     *
     * @param customers the first twenty names
     */
    record Unreachable(int documents, List<String> customers) {}

    /** The answer to a wish for a batch. */
    sealed interface CreateOutcome {
        record Created(BatchView batch) implements CreateOutcome {}

        /** No document fits the choice. */
        record NothingToExport() implements CreateOutcome {}

        /** Other documents fit the choice than in the preview. */
        record ChangedSincePreview(Preview now) implements CreateOutcome {}
    }

    /**
     * What a ledger says.
     *
     * @param outcome {@code IMPORTED} or {@code REJECTED}
     * @param reason asked for with {@code REJECTED}
     * @param numbers the documents meant; null or empty for all that have no answer yet
     */
    record Acknowledgement(String outcome, String reason, List<String> numbers) {}

    /**
     * A batch.
     *
     * @param chosen how it was chosen, in a sentence
     * @param againBecause why documents were exported again
     * @param invoices how many documents are in it; those held by a rule are not
     * @param percent how far it is made
     * @param message what became of it, in a sentence; empty until then
     * @param totals of what is in it, one for each currency
     */
    record BatchView(
            UUID id,
            String number,
            ExportStatus status,
            Instant createdAt,
            String createdBy,
            String chosen,
            Optional<String> againBecause,
            List<ExportFormat> formats,
            int invoices,
            Answers answers,
            int percent,
            String message,
            Optional<Instant> endedAt,
            List<Totals> totals,
            List<FileView> files) {}

    /** How many documents of a batch are held by a rule, imported, and refused by the ledger. */
    record Answers(int held, int imported, int rejected) {}

    /**
     * A file of a batch.
     *
     * @param key what {@link Exports#file} takes
     */
    record FileView(String key, String name, long bytes, String sha256) {}

    /** The sums of some documents in one currency. */
    record Totals(int documents, Money net, Money vat, Money gross) {}

    /**
     * A document in a batch.
     *
     * @param inPeppol false where the buyer has no electronic address
     * @param rule the id of the rule that held it, or nothing
     * @param reason why it is held, or was refused
     */
    record ItemView(
            UUID id,
            UUID invoiceId,
            String kind,
            String number,
            String customerName,
            Money net,
            Money vat,
            Money gross,
            boolean inPeppol,
            ExportStanding standing,
            Optional<String> rule,
            Optional<String> reason,
            Optional<Instant> answeredAt,
            Optional<String> answeredBy) {}

    /** A stored file, which is read piece by piece as it is handed on. */
    record Download(String name, String mediaType, long bytes, String sha256, Content content) {}

    /** The bytes of a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
