package com.nextron.platform.billing;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Many drafts issued together. What would go and what would stay behind is looked at first; then the drafts are issued in the
 * background, some hundred in a transaction, by the rules of {@link Invoices#issue} and with numbers that follow each other.
 * One that cannot be issued stays behind with its reason, and the rest go. A server that dies in the middle is followed by
 * another, which goes on where the last transaction ended. For finance.
 */
public interface IssueRuns {
    /** What a run of that choice would issue, and what would stay behind. Stores nothing. */
    Preview preview(Selection chosen);

    /**
     * Takes the chosen drafts into a new run, which begins within seconds. A draft waits in one run only: whoever starts the
     * same again gets none of them.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming the field of the choice that makes no sense
     */
    StartOutcome start(Selection chosen);

    /** Runs, newest first. Filter: status. Search: number, who started it. Sort: number, createdAt, drafts. */
    Listing<RunView> list(ListQuery query);

    /** One run. */
    RunView find(UUID id);

    /** The drafts of a run. Filter: standing. Search: number, customer, job. Sort: position, number, customerName. */
    Listing<ItemView> items(UUID run, ListQuery query);

    /** Ends a run; what it has issued stays issued, the rest stay drafts. One that has ended stays as it is. */
    RunView stop(UUID id, String reason);

    /**
     * Which drafts, as typed; everything may be null.
     *
     * @param from the first day of delivery: the last visit of the draft was left on it or later, by its site's calendar
     * @param to the last day of delivery
     * @param customer a customer's id
     * @param currency three letters
     * @param changedToo also those whose customer or VAT is not as in the draft any more; otherwise they stay behind
     * @param seen the preview's {@link Preview#seal}: if the drafts are others by now, nothing is started
     */
    record Selection(LocalDate from, LocalDate to, String customer, String currency, Boolean changedToo, String seen) {
        /** Everything that is ready. */
        public static Selection everything() {
            return new Selection(null, null, null, null, null, null);
        }
    }

    /**
     * What a run would do.
     *
     * @param drafts how many it would issue; of more than ten thousand only the first ones are judged one by one
     * @param totals of them as drafted, one for each currency
     * @param behind what fits the choice and cannot be issued yet
     * @param seal names these drafts; changes when one comes, goes or is changed
     */
    record Preview(int drafts, List<Totals> totals, List<Behind> behind, String seal) {}

    /** The sums of some drafts in one currency. */
    record Totals(int drafts, Money net, Money vat, Money gross) {}

    /**
     * Drafts that cannot be issued yet.
     *
     * @param why in a sentence, with what to do
     */
    record Behind(int drafts, String why) {}

    /** The answer to a wish for a run. */
    sealed interface StartOutcome {
        record Started(RunView run) implements StartOutcome {}

        /** No draft fits the choice, or all that do are held, gather visits, lack a rate or wait in another run. */
        record NothingReady() implements StartOutcome {}

        /** Other drafts fit the choice than in the preview. */
        record ChangedSincePreview(Preview now) implements StartOutcome {}
    }

    /**
     * A run.
     *
     * @param chosen how its drafts were chosen, in a sentence
     * @param drafts how many there are in it
     * @param issued how many of them have their number
     * @param behind how many stayed behind
     * @param percent how far it is
     * @param message what became of it, in a sentence; empty until then
     * @param totals of what it has issued, one for each currency; none while it runs
     */
    record RunView(
            UUID id,
            String number,
            IssueRunStatus status,
            Instant createdAt,
            String createdBy,
            String chosen,
            int drafts,
            int issued,
            int behind,
            int percent,
            String message,
            Optional<Instant> endedAt,
            List<Totals> totals) {}

    /**
     * A draft in a run.
     *
     * @param mentions its jobs and cases
     * @param gross as it was drafted
     * @param number that it got
     * @param reason why it stayed behind
     */
    record ItemView(
            UUID id,
            UUID invoiceId,
            String customer,
            String customerName,
            String mentions,
            Money gross,
            IssueStanding standing,
            Optional<String> number,
            Optional<String> reason) {}
}
