package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.Exports.Content;
import com.nextron.platform.billing.Exports.Download;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The files of batches, kept in pieces of a mebibyte. Each call has a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class BatchFiles {
    static final String ZIP = "ZIP";

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    @Inject
    private Pieces pieces;

    /** Begins the archive of a run; what an earlier attempt has left is gone. */
    UUID begin(Run run) {
        UUID file = Ids.next();
        em.createNativeQuery("delete from billing.export_file where batch_id = ?1 and sha256 is null")
                .setParameter(1, run.id())
                .executeUpdate();
        own("insert into billing.export_file (tenant_id, id, batch_id, format, name, media_type)"
                        + " values (?1, ?2, ?3, ?4, ?5, 'application/zip')")
                .setParameter(2, file)
                .setParameter(3, run.id())
                .setParameter(4, ZIP)
                .setParameter(5, run.number() + ".zip")
                .executeUpdate();
        return file;
    }

    /** Forgets a file that was not completed. */
    void drop(UUID file) {
        em.createNativeQuery("delete from billing.export_file where id = ?1 and sha256 is null")
                .setParameter(1, file)
                .executeUpdate();
    }

    void add(UUID file, int piece, byte[] content) {
        own("insert into billing.export_piece (tenant_id, file_id, piece, content) values (?1, ?2, ?3, ?4)")
                .setParameter(2, file)
                .setParameter(3, piece)
                .setParameter(4, content)
                .executeUpdate();
    }

    /** Notes what the archive holds; {@code entries} is a JSON array. */
    void note(UUID file, String entries) {
        own("insert into billing.export_entry (tenant_id, file_id, position, name, document, bytes, sha256)"
                        + " select ?1, ?2, e.position, e.name, e.document, e.bytes, e.sha256"
                        + " from json_to_recordset(cast(?3 as json))"
                        + " as e(position int, name text, document text, bytes bigint, sha256 text)")
                .setParameter(2, file)
                .setParameter(3, entries)
                .executeUpdate();
    }

    /** Name, document, bytes and checksum of the entries after that position. */
    List<Object[]> entries(UUID file, int after, int most) {
        List<?> rows = em.createNativeQuery("select position, name, document, bytes, sha256 from billing.export_entry"
                        + " where file_id = ?1 and position > ?2 order by position limit ?3")
                .setParameter(1, file)
                .setParameter(2, after)
                .setParameter(3, most)
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    /** A complete file; its pieces are read as it is handed on. */
    Download download(UUID batch, String name) {
        List<?> rows = em.createNativeQuery("select cast(id as text), name, media_type, bytes, sha256 from"
                        + " billing.export_file where batch_id = ?1 and format = ?2 and sha256 is not null")
                .setParameter(1, batch)
                .setParameter(2, name.toUpperCase(Locale.ROOT))
                .getResultList();
        Object[] row = rows.stream().findFirst().map(one -> (Object[]) one).orElseThrow(NotFound::new);
        UUID file = UUID.fromString((String) row[0]);
        Content content = out -> {
            int piece = 0;
            for (Optional<byte[]> next = pieces.read(file, 0); next.isPresent(); next = pieces.read(file, ++piece)) {
                out.write(next.get());
            }
        };
        return new Download((String) row[1], (String) row[2], ((Number) row[3]).longValue(), (String) row[4], content);
    }

    private Query own(String sql) {
        return em.createNativeQuery(sql).setParameter(1, TenantId.OPERATOR.value());
    }

    /** Reads one piece at a time, so that no transaction stays open while a slow reader takes it. */
    @ApplicationScoped
    static class Pieces {
        @PersistenceContext(unitName = "billing")
        private EntityManager em;

        @Transactional(TxType.REQUIRES_NEW)
        Optional<byte[]> read(UUID file, int piece) {
            List<?> found = em.createNativeQuery(
                            "select content from billing.export_piece where file_id = ?1 and piece = ?2")
                    .setParameter(1, file)
                    .setParameter(2, piece)
                    .getResultList();
            return found.stream().findFirst().map(content -> (byte[]) content);
        }
    }
}
