package com.nextron.platform.dispatch.internal.attachment;

import com.nextron.platform.dispatch.Attachments.AttachmentView;
import com.nextron.platform.dispatch.Attachments.FileView;
import com.nextron.platform.dispatch.Attachments.Kind;
import com.nextron.platform.dispatch.internal.job.Entered;
import com.nextron.platform.dispatch.internal.job.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored files of visits, as far as row-level security shows them. Called inside a transaction. */
@ApplicationScoped
public class VisitFiles {
    @PersistenceContext(unitName = "dispatch")
    private EntityManager em;

    public AttachmentView add(Visit visit, NewFile file, Entered entered) {
        StoredAttachment stored = new StoredAttachment(visit, file, entered);
        em.persist(stored);
        em.flush();
        return stored.view();
    }

    /** The file without its bytes, if it is there for the caller. */
    public Optional<AttachmentView> find(UUID id) {
        return stored(id).map(StoredAttachment::view);
    }

    /** The file's bytes, if it is there for the caller. */
    public Optional<FileView> file(UUID id) {
        return stored(id).map(StoredAttachment::file);
    }

    private Optional<StoredAttachment> stored(UUID id) {
        return Optional.ofNullable(em.find(StoredAttachment.class, id));
    }

    public List<AttachmentView> ofWorkOrder(UUID workOrder) {
        return em.createQuery(
                        "select a from StoredAttachment a where a.workOrderId = :order order by a.id",
                        StoredAttachment.class)
                .setParameter("order", workOrder)
                .getResultStream()
                .map(StoredAttachment::view)
                .toList();
    }

    /** The visit's files of that kind, oldest first. */
    public List<AttachmentView> ofVisit(UUID visit, Kind kind) {
        return em.createQuery(
                        "select a from StoredAttachment a where a.visitId = :visit and a.kind = :kind order by a.id",
                        StoredAttachment.class)
                .setParameter("visit", visit)
                .setParameter("kind", kind)
                .getResultStream()
                .map(StoredAttachment::view)
                .toList();
    }
}
