package com.nextron.platform.core.internal.audit;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.internal.lastwrites.LastRows.AuditRow;
import com.nextron.platform.core.internal.lastwrites.LastWrites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Writes entries in the transaction of the change they tell of. */
@ApplicationScoped
class JpaAuditTrail implements AuditTrail {
    @PersistenceContext(unitName = "core")
    private EntityManager em;

    @Inject
    private LastWrites lastWrites;

    @Inject
    private Clock clock;

    @Override
    public void record(Subject subject, String action, String detail) {
        lastWrites.add(new AuditRow(Ids.next(), clock.instant(), subject.type(), subject.id(), action, detail));
    }

    @Override
    @Transactional
    public List<Entry> about(Subject subject) {
        return about(List.of(subject));
    }

    @Override
    @Transactional
    public List<Entry> about(Collection<Subject> subjects) {
        return em
                .createQuery(
                        "select e from AuditEntry e where e.subjectType in :types and e.subjectId in :ids order by e.id",
                        AuditEntry.class)
                .setParameter(
                        "types", subjects.stream().map(Subject::type).distinct().toList())
                .setParameter("ids", subjects.stream().map(Subject::id).toList())
                .getResultList()
                .stream()
                .map(AuditEntry::view)
                .toList();
    }
}
