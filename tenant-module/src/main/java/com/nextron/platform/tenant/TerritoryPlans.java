package com.nextron.platform.tenant;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.tenancy.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The territory plan: who serves what. Changes gather in one draft and are published together as a numbered version, in
 * force from then on; what was published stays readable. For hq-admin and hq-dispatcher.
 */
public interface TerritoryPlans {
    /** The version in force and whether a draft is open. */
    PlanState state();

    /** Published versions, newest first. No filters, no sorts. */
    Listing<PublishedPlan> versions(ListQuery query);

    /** What a published version says. Not found for a number that was never published. */
    PlanContent version(long version);

    /** What an edition says; the draft's is the plan in force while none is open. */
    PlanContent content(Edition edition);

    /** Opens a draft of what is in force; again, while one is open, it stays as it is. */
    PlanState open();

    /** Forgets the draft and what was changed in it. */
    PlanState discard();

    /** Adds a territory to the draft. */
    TerritoryView add(WantedTerritory wanted);

    /** Says a territory of the draft anew. */
    TerritoryView change(UUID territory, WantedTerritory wanted);

    /** Takes a territory, and who holds it, out of the draft. */
    void drop(UUID territory);

    /** Gives a territory of the draft to a partner or to the operator's own technicians. */
    HolderView give(UUID territory, WantedHolder wanted);

    /** Says anew how a territory of the draft is held; {@code territory} stays. */
    HolderView changeHolder(UUID assignment, WantedHolder wanted);

    /** Takes an assignment out of the draft. */
    void dropHolder(UUID assignment);

    /** What the draft changes, by name. Empty while none is open. */
    List<Change> compare();

    /**
     * Publishes the draft as the next version, in force at once.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput for a missing reason; for a missing {@code holesReason}, when
     *     the coverage of the draft has holes today
     * @throws com.nextron.platform.core.problem.ChangedSinceRead when the draft is not at {@code revision} any more
     * @throws com.nextron.platform.core.problem.WrongState while no draft is open, or when it changes nothing
     */
    PublishedPlan publish(Publish wanted);

    /** Which words of the plan are meant. */
    enum Edition {
        IN_FORCE,
        DRAFT
    }

    /**
     * Where the plan stands.
     *
     * @param inForce empty before the first publication
     */
    record PlanState(Optional<PublishedPlan> inForce, Optional<DraftView> draft) {}

    /**
     * A published version.
     *
     * @param holesReason why it was published although there were holes; empty where there were none
     * @param holes how many groups of holes there were; empty where a single change was published without a proof
     * @param changes what it changed, a sentence each
     */
    record PublishedPlan(
            long version,
            Instant publishedAt,
            String publishedBy,
            String reason,
            Optional<String> holesReason,
            Optional<Integer> holes,
            Optional<Integer> overlaps,
            List<String> changes) {
        public PublishedPlan {
            changes = List.copyOf(changes);
        }
    }

    /**
     * The open draft.
     *
     * @param revision goes up with each change; give it with {@link Publish} to publish what was read
     */
    record DraftView(Instant openedAt, String openedBy, long revision) {}

    /** Territories and who holds them. */
    record PlanContent(List<TerritoryView> territories) {
        public PlanContent {
            territories = List.copyOf(territories);
        }
    }

    /**
     * A territory.
     *
     * @param ranges such as {@code 9000–9299} or {@code 9008}
     * @param places what it consists of, in words
     */
    record TerritoryView(
            UUID id,
            String name,
            String country,
            boolean wholeCountry,
            List<String> counties,
            List<String> municipalities,
            List<String> ranges,
            String places,
            List<HolderView> holders) {}

    /** Who holds a territory; {@code id} is the assignment's. */
    record HolderView(
            UUID id,
            UUID territory,
            TenantId partner,
            String partnerName,
            Set<ResponseLevel> levels,
            Rank rank,
            LocalDate validFrom,
            LocalDate validTo) {}

    /**
     * A territory as headquarters enters it: the whole country, or any of the others, one at least.
     *
     * @param country two letters; of a territory that exists it stays
     * @param counties names as the country's postal register writes them
     * @param municipalities the same
     * @param ranges single codes or first and last code, included, as the country writes them
     */
    record WantedTerritory(
            String name,
            String country,
            boolean wholeCountry,
            List<String> counties,
            List<String> municipalities,
            List<String> ranges) {}

    /**
     * Who is to hold a territory.
     *
     * @param partner a partner's tenant id, or {@code nextron} for the operator's own technicians (O5)
     * @param levels codes of response levels
     * @param validTo the last day, included; null while it is open
     */
    record WantedHolder(String partner, Set<String> levels, Rank rank, LocalDate validFrom, LocalDate validTo) {}

    /**
     * One difference between draft and plan in force.
     *
     * @param before empty for what is new
     * @param after empty for what goes
     */
    record Change(String what, UUID territory, String before, String after) {
        /** The change as a sentence. */
        public String sentence() {
            if (before.isEmpty()) {
                return "New: " + what + ": " + after + ".";
            }
            return after.isEmpty()
                    ? "Gone: " + what + ": " + before + "."
                    : "Changed: " + what + ": " + after + " (was " + before + ").";
        }
    }

    /**
     * How the draft is published.
     *
     * @param reason why it changes; kept
     * @param holesReason why it is published with holes; needed only where there are some; kept
     * @param revision of the draft that was read; null to publish whatever it is
     */
    record Publish(String reason, String holesReason, Long revision) {}
}
