package com.nextron.platform.tenant.internal.postalimport;

import com.nextron.platform.core.background.LeasedRuns;
import com.nextron.platform.core.background.LeasedRuns.Attempt;
import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.PostalImports.ImportStatus;
import com.nextron.platform.tenant.PostalRegister.PostalPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Imports, their uploads and the codes they brought, on PostgreSQL. */
@ApplicationScoped
class StoredImports {
    private static final JpaListing<StoredImport> LISTING = JpaListing.of(StoredImport.class)
            .searching("fileName", "requestedBy")
            .filteringBy("part", "status");
    private static final int PIECE = 512 * 1024;
    private static final int ROWS_AT_ONCE = 2_000;

    private static final LeasedRuns RUNS = new LeasedRuns("tenant.postal_import", "requested_at");

    @PersistenceContext(unitName = "tenant")
    private EntityManager em;

    /** Waits for whoever begins or ends an import of that part at the moment. */
    void lock(RegisterPart part) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 3))) locked")
                .setParameter(1, "tenant.postal:" + part.code())
                .getSingleResult();
    }

    Optional<StoredImport> open(RegisterPart part) {
        return em
                .createQuery(
                        "select i from StoredImport i where i.part = :part and i.status in (:waiting, :running)",
                        StoredImport.class)
                .setParameter("part", part.code())
                .setParameter("waiting", ImportStatus.WAITING)
                .setParameter("running", ImportStatus.RUNNING)
                .getResultList()
                .stream()
                .findFirst();
    }

    void add(StoredImport wanted, SpooledFile file) {
        em.persist(wanted);
        em.flush();
        try (InputStream in = Files.newInputStream(file.path())) {
            int piece = 0;
            for (byte[] bytes = in.readNBytes(PIECE); bytes.length > 0; bytes = in.readNBytes(PIECE)) {
                own("insert into tenant.postal_upload (tenant_id, import_id, piece, content) values (?1, ?2, ?3, ?4)")
                        .setParameter(2, wanted.id())
                        .setParameter(3, piece++)
                        .setParameter(4, bytes)
                        .executeUpdate();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<StoredImport> find(UUID id) {
        return Optional.ofNullable(em.find(StoredImport.class, id));
    }

    Optional<StoredImport> findLocked(UUID id) {
        return Optional.ofNullable(em.find(StoredImport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Listing<StoredImport> list(ListQuery query) {
        return LISTING.find(em, query);
    }

    /** The oldest that waits, or that a server has fallen silent about; locked. */
    Optional<StoredImport> lockNext(Instant now) {
        return RUNS.lockNext(em, now).flatMap(this::find);
    }

    /** Notes how far a run is; false when it is no longer the one that counts. */
    boolean progress(Run run, int percent, Instant leaseUntil) {
        return RUNS.goesOn(em, new Attempt(run.id(), run.attempt()), percent, leaseUntil);
    }

    Optional<byte[]> piece(UUID importId, int piece) {
        List<?> found = em.createNativeQuery(
                        "select content from tenant.postal_upload where import_id = ?1 and piece = ?2")
                .setParameter(1, importId)
                .setParameter(2, piece)
                .getResultList();
        return found.stream().findFirst().map(content -> (byte[]) content);
    }

    void forgetUpload(UUID importId) {
        em.createNativeQuery("delete from tenant.postal_upload where import_id = ?1")
                .setParameter(1, importId)
                .executeUpdate();
    }

    void addPlaces(UUID importId, List<PostalPlace> places) {
        for (int from = 0; from < places.size(); from += ROWS_AT_ONCE) {
            List<PostalPlace> some = places.subList(from, Math.min(from + ROWS_AT_ONCE, places.size()));
            own("""
                insert into tenant.postal_place
                       (tenant_id, import_id, code, city, municipality, county, latitude, longitude, accuracy, defects)
                select ?1, ?2, code, city, municipality, county, latitude, longitude, accuracy, defects
                  from json_to_recordset(cast(?3 as json)) as r(code text, city text, municipality text, county text,
                       latitude double precision, longitude double precision, accuracy text, defects text)""")
                    .setParameter(2, importId)
                    .setParameter(3, ReportText.rows(some))
                    .executeUpdate();
        }
    }

    /** How many codes are in use for the part; 0 before the first import. */
    long codesInUse(RegisterPart part) {
        return ((Number) em.createNativeQuery("select count(*) from tenant.postal_place p"
                                + " join tenant.postal_register r on r.import_id = p.import_id where r.part = ?1")
                        .setParameter(1, part.code())
                        .getSingleResult())
                .longValue();
    }

    /** From now on the part's codes are those of that import. */
    void putInUse(RegisterPart part, UUID importId) {
        own("insert into tenant.postal_register (tenant_id, part, country, import_id) values (?1, ?2, ?3, ?4)"
                        + " on conflict (tenant_id, part) do update set import_id = excluded.import_id")
                .setParameter(2, part.code())
                .setParameter(3, part.country().code())
                .setParameter(4, importId)
                .executeUpdate();
        em.createNativeQuery("delete from tenant.postal_place p using tenant.postal_import i"
                        + " where i.tenant_id = p.tenant_id and i.id = p.import_id and i.part = ?1 and i.id <> ?2")
                .setParameter(1, part.code())
                .setParameter(2, importId)
                .executeUpdate();
    }

    /** Part, code count, doubtful count, file, who and when of every import in use. */
    List<Object[]> inUse() {
        List<?> rows = em.createNativeQuery(
                        """
                        select r.part, count(p.code),
                               count(p.code) filter (where p.accuracy = 'AREA' or p.defects like '%FAR%'),
                               i.file_name, i.requested_by, i.ended_at
                          from tenant.postal_register r
                          join tenant.postal_import i on i.tenant_id = r.tenant_id and i.id = r.import_id
                          left join tenant.postal_place p on p.tenant_id = r.tenant_id and p.import_id = r.import_id
                         group by r.part, i.file_name, i.requested_by, i.ended_at""")
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    private Query own(String sql) {
        return em.createNativeQuery(sql).setParameter(1, TenantId.OPERATOR.value());
    }
}
