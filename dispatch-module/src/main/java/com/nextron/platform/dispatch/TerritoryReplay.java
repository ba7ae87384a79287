package com.nextron.platform.dispatch;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What if the draft of the territory plan had been in force? The jobs of the last months are decided again, in their order,
 * by the draft and, so that like is compared with like, by the plan in force; beside both stands what really happened.
 * A replay is carried out in the background by one of the servers, and begun anew by another when that one stops; its
 * outcome is kept for thirty days, ten at most. It changes no job and no plan. For hq-admin and hq-dispatcher.
 *
 * <p>All but what happened is an estimate, by the model that {@link Replayed#model} says in words. Jobs by agreement (O4)
 * are left out: a dispatcher decides those by hand, whatever the plan says.
 */
public interface TerritoryReplay {
    /** Jobs of one replay: the newest of the period. */
    int MOST_JOBS = 20_000;

    /** The longest period. */
    int MOST_MONTHS = 24;

    /**
     * Begins a replay of the draft as it is now. Asked the same again while it waits or runs, it answers with that one.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput for {@code months} that are not 1 to 24, a day {@code on} that
     *     has passed, or {@code until} in the future
     * @throws com.nextron.platform.core.problem.WrongState while no draft is open, or while another replay of the same draft
     *     waits or runs
     */
    ReplayView begin(Ask ask);

    /** A replay: how far it is, and what came of it. */
    ReplayView find(UUID replay);

    /** The newest replay of the draft that is open; empty when there is none. */
    Optional<ReplayView> newest();

    /**
     * Ends a replay that waits or runs, without an outcome; one that has been cancelled stays so.
     *
     * @throws com.nextron.platform.core.problem.WrongState when it has come to its end
     */
    ReplayView cancel(UUID replay);

    /**
     * The jobs to which another would go by the draft than by the plan in force, newest first; none before the end. Filters:
     * from, to (partners' tenant ids), country, level, effect (see {@link Effect}). Search: number, place, partners' names.
     */
    Listing<MovedJob> moved(UUID replay, ListQuery query);

    /**
     * Why one of those jobs would move: both decisions in full, worked out again from what they were made of. Profiles that
     * have changed since are told.
     *
     * @throws com.nextron.platform.core.problem.NotFound for a job that is none of them
     */
    WhyMoved why(UUID replay, UUID workOrder);

    /**
     * What is replayed.
     *
     * @param months how many months back, 1 to 24
     * @param on the plan as it holds on this day, today or later; null for today. Choose the first day of assignments that
     *     begin later
     * @param until where the period ends; null for now
     */
    record Ask(Integer months, LocalDate on, Instant until) {}

    /** Where a replay stands. */
    enum ReplayStatus {
        WAITING,
        RUNNING,
        DONE,
        CANCELLED,
        /** It came to no end; the message says why. */
        FAILED
    }

    /**
     * A replay as people see it.
     *
     * @param until where the period ends
     * @param on the day as of which the plans are read
     * @param draftRevision the draft's, when it was asked for
     * @param percent how far it is, 0 to 100
     * @param message what came of it, as a sentence; empty while it waits or runs
     * @param result once it is done
     */
    record ReplayView(
            UUID id,
            int months,
            Instant until,
            LocalDate on,
            long draftRevision,
            ReplayStatus status,
            int percent,
            String requestedBy,
            Instant requestedAt,
            Optional<Instant> endedAt,
            String message,
            Optional<Replayed> result) {}

    /** Whether somebody was, or would have been, on site in time (D-O6). */
    enum InTime {
        MET("In time"),
        MISSED("Too late"),
        /** Nobody has arrived, so there is nothing to estimate by; or the job has no deadline. */
        UNKNOWN("Not known");

        private final String label;

        InTime(String label) {
            this.label = label;
        }

        /** In words. */
        public String label() {
            return label;
        }
    }

    /** What a move does to the promise. */
    enum Effect {
        /** In time by the plan in force, too late by the draft. */
        TOO_LATE,
        /** The other way round. */
        IN_TIME,
        /** By the draft nobody would be found, so that a dispatcher had to decide. */
        NOBODY,
        /** Neither. */
        NONE
    }

    /**
     * The outcome.
     *
     * @param from where the period begins: the months before its end, or the oldest of the most jobs
     * @param on the day as of which the plans were read
     * @param planVersion the plan in force; empty before the first publication
     * @param draftRevision the draft's
     * @param weightsVersion the weights of the score
     * @param byAgreement jobs of the period that were left out (O4)
     * @param cut whether there were more jobs than {@link #MOST_JOBS}, so that older ones were left out
     * @param reportedKilometres what technicians reported as driven; {@link Figures#kilometres} are by the model
     * @param moved how many jobs would go to another by the draft than by the plan in force
     * @param model how the estimates come to be, a sentence each
     */
    record Replayed(
            int months,
            Instant from,
            Instant until,
            LocalDate on,
            Optional<Long> planVersion,
            long draftRevision,
            long weightsVersion,
            int byAgreement,
            boolean cut,
            long reportedKilometres,
            Compared totals,
            List<Share> partners,
            int moved,
            List<String> model) {
        public Replayed {
            partners = List.copyOf(partners);
            model = List.copyOf(model);
        }
    }

    /**
     * The same figures four times.
     *
     * @param happened what really happened, with the model's kilometres and hours
     * @param published by the plan in force
     * @param draft by the draft
     * @param difference draft less plan in force
     */
    record Compared(Figures happened, Figures published, Figures draft, Figures difference) {}

    /**
     * Figures of some jobs.
     *
     * @param jobs that somebody went to, or would have gone to
     * @param nobody jobs for which nobody was found, or would have been; in totals only
     * @param missed of the jobs, how many too late
     * @param unknown of the jobs, how many of which that is not known
     * @param kilometres by road from the base and back, once a visit
     * @param minutes on site as reported, and those drives
     * @param pay as offered, one amount a currency: the usual pay of the job, whoever goes; own technicians earn none
     */
    record Figures(int jobs, int nobody, int missed, int unknown, long kilometres, long minutes, List<Money> pay) {
        public Figures {
            pay = List.copyOf(pay);
        }
    }

    /**
     * What falls to one partner, or to the operator's own technicians.
     *
     * @param weeks those in which it has a job in any of the three
     */
    record Share(TenantId partner, String name, Compared figures, List<Week> weeks) {
        public Share {
            weeks = List.copyOf(weeks);
        }
    }

    /**
     * A week's load by the days on which jobs were asked for, at their sites.
     *
     * @param monday its first day
     */
    record Week(LocalDate monday, Load happened, Load published, Load draft) {}

    /** How much work there is. */
    record Load(int jobs, long minutes) {
        public static final Load NONE = new Load(0, 0);
    }

    /**
     * A job to which another would go.
     *
     * @param askedAt when it was opened
     * @param zone the site's
     * @param happened who really had it; empty when nobody
     * @param from who would have gone by the plan in force; empty when nobody is found
     * @param to who would have gone by the draft; empty when nobody is found
     * @param kilometresFrom one way by road; empty where nobody goes or nobody knows
     * @param pay as offered
     */
    record MovedJob(
            UUID id,
            String number,
            Instant askedAt,
            ZoneId zone,
            String country,
            String postalCode,
            String city,
            ResponseLevel level,
            Optional<Party> happened,
            Optional<Party> from,
            Optional<Party> to,
            Optional<Long> kilometresFrom,
            Optional<Long> kilometresTo,
            InTime promiseFrom,
            InTime promiseTo,
            Effect effect,
            Money pay) {}

    /**
     * A moved job with both decisions.
     *
     * @param sentences why it moves, in the decisions' own sentences
     */
    record WhyMoved(MovedJob job, List<String> sentences, DecisionView published, DecisionView draft) {
        public WhyMoved {
            sentences = List.copyOf(sentences);
        }
    }
}
