package com.nextron.platform.billing.internal.issuing;

import com.nextron.platform.core.background.LeasedRuns;
import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The stored runs. Called inside a transaction. */
@ApplicationScoped
class StoredRuns {
    private static final LeasedRuns RUNS = new LeasedRuns("billing.issue_run", "created_at");

    private static final JpaListing<IssueRun> LISTING = JpaListing.of(IssueRun.class)
            .searching("number", "createdBy")
            .filteringBy("status")
            .sortingBy("number", "createdAt", "drafts");

    private static final JpaListing<IssueItem> ITEMS = JpaListing.of(IssueItem.class)
            .searching("number", "customerName", "mentions")
            .filteringBy("standing", "runId")
            .sortingBy("position", "number", "customerName");

    private static final String PORTIONS =
            "select 1 from (select pg_advisory_xact_lock%s(hashtextextended(?1, 14))) locked";

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    String nextNumber() {
        return "IR-"
                + em.createNativeQuery("select nextval('billing.issue_run_number')")
                        .getSingleResult();
    }

    /** Stores a run at once: its drafts refer to it. */
    void add(IssueRun run) {
        em.persist(run);
        em.flush();
    }

    /** A run that got no draft is none. */
    void remove(IssueRun run) {
        em.remove(run);
    }

    Listing<IssueRun> list(ListQuery query) {
        return LISTING.find(em, query);
    }

    Listing<IssueItem> items(UUID run, ListQuery query) {
        return ITEMS.find(em, query.where("runId", run.toString()));
    }

    IssueRun find(UUID id) {
        return Optional.ofNullable(em.find(IssueRun.class, id)).orElseThrow(NotFound::new);
    }

    /** A portion of the run begins: whoever wants the run by itself waits for it, and it for whoever wants that already. */
    IssueRun withPortion(UUID id) {
        em.createNativeQuery(PORTIONS.formatted("_shared"))
                .setParameter(1, id.toString())
                .getSingleResult();
        return find(id);
    }

    /** The run, with no portion of it underway, until the transaction ends. */
    IssueRun byItself(UUID id) {
        em.createNativeQuery(PORTIONS.formatted(""))
                .setParameter(1, id.toString())
                .getSingleResult();
        return locked(id);
    }

    private IssueRun locked(UUID id) {
        return Optional.ofNullable(em.find(IssueRun.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** The oldest that waits, or that a server has fallen silent about; locked. */
    Optional<IssueRun> lockNext(Instant now) {
        return RUNS.lockNext(em, now).map(this::find);
    }
}
