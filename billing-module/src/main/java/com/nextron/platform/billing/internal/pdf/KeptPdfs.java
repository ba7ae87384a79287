package com.nextron.platform.billing.internal.pdf;

import com.nextron.platform.billing.InvoicePdfs.Pdf;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** PDFs on PostgreSQL, each call in a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class KeptPdfs {
    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    @Inject
    private Clock clock;

    Optional<Pdf> find(UUID invoice) {
        List<?> rows = em.createNativeQuery("select name, content from billing.invoice_pdf where invoice_id = ?1")
                .setParameter(1, invoice)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(row -> new Pdf((String) row[0], (byte[]) row[1]));
    }

    /** Stores it, and gives what is stored: of two who make one at once, the first counts. */
    Pdf keep(ExportedInvoice document, Pdf made) {
        em.createNativeQuery("insert into billing.invoice_pdf (tenant_id, invoice_id, name, content, made_at)"
                        + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
                .setParameter(1, document.customer())
                .setParameter(2, document.id())
                .setParameter(3, made.name())
                .setParameter(4, made.content())
                .setParameter(5, Timestamp.from(clock.instant()))
                .executeUpdate();
        return find(document.id()).orElse(made);
    }
}
