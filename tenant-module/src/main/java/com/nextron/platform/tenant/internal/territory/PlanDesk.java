package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.ChangedSinceRead;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.tenant.TerritoryCoverage;
import com.nextron.platform.tenant.TerritoryCoverage.Proof;
import com.nextron.platform.tenant.TerritoryPlans;
import com.nextron.platform.tenant.internal.territory.PlanVersion.Found;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Where headquarters draws up the plan and publishes it. */
@ApplicationScoped
@AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER})
class PlanDesk implements TerritoryPlans {
    private static final int MOST_SENTENCES = 500;

    @Inject
    private StoredPlans plans;

    @Inject
    private PlanReading reading;

    @Inject
    private DraftEdits edits;

    @Inject
    private Publication publication;

    @Inject
    private TerritoryCoverage coverage;

    @Override
    @Transactional
    public PlanState state() {
        return new PlanState(
                plans.newest().map(PlanVersion::view), plans.draft().map(Draft::view));
    }

    @Override
    @Transactional
    public Listing<PublishedPlan> versions(ListQuery query) {
        return plans.versions(query).map(PlanVersion::view);
    }

    @Override
    @Transactional
    public PlanContent version(long version) {
        return reading.of(version);
    }

    @Override
    @Transactional
    public PlanContent content(Edition edition) {
        return reading.of(edition);
    }

    @Override
    @Transactional
    public PlanState open() {
        edits.open();
        return state();
    }

    @Override
    @Transactional
    public PlanState discard() {
        edits.discard();
        return state();
    }

    @Override
    @Transactional
    public TerritoryView add(WantedTerritory wanted) {
        return edits.add(wanted);
    }

    @Override
    @Transactional
    public TerritoryView change(UUID territory, WantedTerritory wanted) {
        return edits.change(territory, wanted);
    }

    @Override
    @Transactional
    public void drop(UUID territory) {
        edits.drop(territory);
    }

    @Override
    @Transactional
    public HolderView give(UUID territory, WantedHolder wanted) {
        return edits.give(territory, wanted);
    }

    @Override
    @Transactional
    public HolderView changeHolder(UUID assignment, WantedHolder wanted) {
        return edits.changeHolder(assignment, wanted);
    }

    @Override
    @Transactional
    public void dropHolder(UUID assignment) {
        edits.dropHolder(assignment);
    }

    @Override
    @Transactional
    public List<Change> compare() {
        return reading.compare();
    }

    @Override
    @Transactional
    public PublishedPlan publish(Publish wanted) {
        String holesReason =
                wanted.holesReason() == null ? "" : wanted.holesReason().strip();
        new Checks()
                .reason(wanted.reason())
                .require(
                        holesReason.length() <= Checks.LONGEST_REASON,
                        new FieldError("holesReason", "At most " + Checks.LONGEST_REASON + " characters, please."))
                .done();
        Draft draft = edits.locked();
        if (wanted.revision() != null && wanted.revision() != draft.revision()) {
            throw new ChangedSinceRead();
        }
        List<String> changes = sentences();
        Proof proof = coverage.prove(Edition.DRAFT, null);
        new Checks()
                .require(
                        proof.holes() == 0 || !holesReason.isEmpty(),
                        new FieldError(
                                "holesReason",
                                "The draft leaves " + (proof.holes() == 1 ? "a hole" : proof.holes() + " holes")
                                        + ". Say why it is published all the same, or close them first."))
                .done();
        return publication
                .publish(
                        publication.note(wanted.reason().strip(), changes),
                        version -> version.proven(new Found(proof.holes(), proof.overlaps()), holesReason))
                .view();
    }

    /** What changes, in as many sentences as a person could read. */
    private List<String> sentences() {
        List<Change> changes = reading.compare();
        if (changes.isEmpty()) {
            throw new WrongState("The draft changes nothing, so there is nothing to publish.");
        }
        List<String> sentences = new ArrayList<>(
                changes.stream().limit(MOST_SENTENCES).map(Change::sentence).toList());
        if (changes.size() > MOST_SENTENCES) {
            sentences.add("And " + (changes.size() - MOST_SENTENCES) + " more.");
        }
        return sentences;
    }
}
