package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.ExportStanding;
import com.nextron.platform.billing.Exports.Preview;
import com.nextron.platform.billing.Exports.Totals;
import com.nextron.platform.billing.Exports.Unreachable;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The documents of batches: chosen, locked, freed and answered by statements over all of them at once, however many they
 * are. Called inside a transaction.
 */
@ApplicationScoped
class LockedDocuments {
    /**
     * Who has an electronic address by the organisation number, see {@code NordicCompany}, and does not get mails instead: as
     * it was decided when the document was issued, whatever is agreed by now; as agreed where that is still to be decided.
     */
    private static final String REACHABLE =
            """
            (i.customer_country in ('NO', 'SE', 'DK', 'FI') and not coalesce(
                (select s.status <> 'EXPORT' from billing.invoice_sending s where s.tenant_id = i.tenant_id
                    and s.invoice_id = i.id and s.number = 1 and s.status <> 'NEW'),
                exists (select 1 from billing.billing_terms t where t.tenant_id = i.tenant_id and t.sending = 'EMAIL')))""";

    private static final String SIGN = "case when i.kind = 'CREDIT_NOTE' then -1 else 1 end";
    private static final int NAMES = 20;

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    /** Nobody else chooses until the transaction ends: whoever asks at the same time waits, and finds these exported. */
    void lock(Choice choice) {
        em.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended('billing.export', 8))) locked")
                .getSingleResult();
        choice.on(em.createNativeQuery(
                        "select count(*) from (select 1" + Choice.CHOSEN + " order by i.id for update of i) chosen"))
                .getSingleResult();
    }

    Preview preview(Choice choice) {
        List<?> sums = choice.on(em.createNativeQuery(
                        "select i.currency, count(*), sum(" + SIGN + " * i.net), sum(" + SIGN + " * i.vat), sum(" + SIGN
                                + " * i.gross)" + Choice.CHOSEN + " group by i.currency order by 1"))
                .getResultList();
        List<Totals> totals =
                sums.stream().map(row -> StoredBatches.totals((Object[]) row)).toList();
        Object[] counts = (Object[]) choice.on(em.createNativeQuery(
                        "select count(*) filter (where i.status = 'EXPORTED'), count(*) filter (where i.status = 'ISSUED'"
                                + " and exists (select 1 from billing.export_item t where t.invoice_id = i.id)),"
                                + " count(*) filter (where not " + REACHABLE + "),"
                                + " coalesce(md5(string_agg(cast(i.id as text), ',' order by i.id)), '')"
                                + Choice.CHOSEN))
                .getSingleResult();
        List<?> names = choice.on(em.createNativeQuery("select distinct i.customer_name" + Choice.CHOSEN + " and not "
                        + REACHABLE + " order by 1 limit " + NAMES))
                .getResultList();
        return new Preview(
                totals.stream().mapToInt(Totals::documents).sum(),
                totals,
                count(counts[0]),
                count(counts[1]),
                new Unreachable(
                        count(counts[2]), names.stream().map(Object::toString).toList()),
                counts[3].toString());
    }

    /** Puts the chosen documents into the batch, by kind and number, and gives new customers their ledger numbers. */
    void take(Choice choice, UUID batch) {
        choice.on(em.createNativeQuery(
                        "update billing.export_item old set stood_as = old.standing, standing = 'REPLACED'"
                                + " where old.standing in ('TAKEN', 'IMPORTED') and old.invoice_id in (select i.id"
                                + Choice.CHOSEN
                                + ")"))
                .executeUpdate();
        choice.on(em.createNativeQuery(
                        """
                        insert into billing.export_item (tenant_id, id, batch_id, position, invoice_id, customer, customer_name,
                                                         kind, number, currency, net, vat, gross, in_peppol, standing, replaces)
                        select ?9, uuidv7(), ?10,
                               row_number() over (order by i.kind desc, length(i.number), i.number),
                               i.id, i.tenant_id, i.customer_name, i.kind, i.number, i.currency, i.net, i.vat, i.gross,
                        """
                                + REACHABLE + ", 'TAKEN', case when i.status = 'EXPORTED' then"
                                + " (select old.id from billing.export_item old where old.invoice_id = i.id"
                                + " and old.standing = 'REPLACED' order by old.id desc limit 1) end"
                                + Choice.CHOSEN))
                .setParameter(Choice.FREE, TenantId.OPERATOR.value())
                .setParameter(Choice.FREE + 1, batch)
                .executeUpdate();
        of(
                batch,
                "update billing.invoice i set status = 'EXPORTED', export_batch_id = ?1, version = version + 1"
                        + " from billing.export_item t where t.batch_id = ?1 and t.standing = 'TAKEN'"
                        + " and i.tenant_id = t.customer and i.id = t.invoice_id");
        of(
                batch,
                "insert into billing.ledger_customer (tenant_id, customer, number)"
                        + " select tenant_id, customer, nextval('billing.ledger_customer_number') from"
                        + " (select distinct t.tenant_id, t.customer from billing.export_item t where t.batch_id = ?1"
                        + " and not exists (select 1 from billing.ledger_customer k where k.customer = t.customer)"
                        + " order by t.customer) new_ones");
        addUp(batch);
    }

    /** Writes down what is in the batch now. */
    void addUp(UUID batch) {
        of(batch, "delete from billing.export_total where batch_id = ?1");
        of(
                batch,
                """
                insert into billing.export_total (tenant_id, id, batch_id, currency, documents, net, vat, gross)
                select i.tenant_id, uuidv7(), i.batch_id, i.currency, count(*), sum(SIGN * i.net), sum(SIGN * i.vat),
                       sum(SIGN * i.gross)
                  from billing.export_item i
                 where i.batch_id = ?1 and i.standing not in ('HELD', 'FREED')
                 group by i.tenant_id, i.batch_id, i.currency"""
                        .replace("SIGN", SIGN));
    }

    /** How many documents are in the batch, whatever became of them later. */
    int count(UUID batch) {
        return count(em.createNativeQuery("select count(*) from billing.export_item where batch_id = ?1"
                        + " and standing not in ('HELD', 'FREED')")
                .setParameter(1, batch)
                .getSingleResult());
    }

    /** What the rules say of some documents: the XML's checksum, or why the document is held. As JSON. */
    void checked(UUID batch, String verdicts) {
        em.createNativeQuery(
                        """
                        update billing.export_item t
                           set checked = true, xml_sha256 = v.sha256, rule = v.rule, reason = v.reason,
                               standing = case when v.rule is null then t.standing else 'HELD' end
                          from json_to_recordset(cast(?2 as json)) as v(id uuid, sha256 text, rule text, reason text)
                         where t.batch_id = ?1 and t.id = v.id and t.standing = 'TAKEN'""")
                .setParameter(1, batch)
                .setParameter(2, verdicts)
                .executeUpdate();
        free(batch, ExportStanding.HELD);
    }

    /** No verdict of before counts: what is written of a document may be another by now. */
    void forgetVerdicts(UUID batch) {
        of(
                batch,
                "update billing.export_item set checked = false, xml_sha256 = null"
                        + " where batch_id = ?1 and standing = 'TAKEN'");
    }

    /** Everything still in the batch is free again. */
    void freeAll(UUID batch) {
        of(batch, "update billing.export_item set standing = 'FREED' where batch_id = ?1 and standing = 'TAKEN'");
        free(batch, ExportStanding.FREED);
    }

    /**
     * Notes the ledger's answer of those numbers, or of all without one where {@code numbers} is empty; gives how many
     * changed.
     */
    int answer(UUID batch, Answer answer, String numbers) {
        int changed = em.createNativeQuery("update billing.export_item set standing = ?2, reason = nullif(?3, ''),"
                        + " answered_at = ?4, answered_by = ?5 where batch_id = ?1 and standing = 'TAKEN'"
                        + " and (?6 = '' or number = any(string_to_array(?6, ',')))")
                .setParameter(1, batch)
                .setParameter(2, answer.standing().name())
                .setParameter(3, answer.reason())
                .setParameter(4, Timestamp.from(answer.at()))
                .setParameter(5, answer.by())
                .setParameter(6, numbers)
                .executeUpdate();
        if (answer.standing() == ExportStanding.REJECTED) {
            free(batch, ExportStanding.REJECTED);
        }
        return changed;
    }

    /** The documents that the ledger refused with the answer of that moment. */
    List<UUID> refused(UUID batch, Instant at) {
        List<?> invoices = em.createNativeQuery("select cast(invoice_id as text) from billing.export_item"
                        + " where batch_id = ?1 and standing = 'REJECTED' and answered_at = ?2 order by position")
                .setParameter(1, batch)
                .setParameter(2, Timestamp.from(at))
                .getResultList();
        return invoices.stream().map(Object::toString).map(UUID::fromString).toList();
    }

    /** Numbers among those that are not in the batch, or have another answer already. */
    List<String> otherwise(UUID batch, ExportStanding wanted, String numbers) {
        List<?> others = em.createNativeQuery("select n from unnest(string_to_array(?2, ',')) n where not exists"
                        + " (select 1 from billing.export_item t where t.batch_id = ?1 and t.number = n"
                        + " and t.standing in ('TAKEN', ?3)) order by n limit 20")
                .setParameter(1, batch)
                .setParameter(2, numbers)
                .setParameter(3, wanted.name())
                .getResultList();
        return others.stream().map(Object::toString).toList();
    }

    /** What a ledger says, when and by whom it was noted. */
    record Answer(ExportStanding standing, String reason, Instant at, String by) {}

    /**
     * Sets the invoices of that standing free. One that was exported before gets its earlier place back, unless the ledger
     * refused it.
     */
    private void free(UUID batch, ExportStanding standing) {
        if (standing != ExportStanding.REJECTED) {
            em.createNativeQuery("update billing.export_item old set standing = old.stood_as, stood_as = null"
                            + " from billing.export_item t where t.batch_id = ?1 and t.standing = ?2"
                            + " and old.id = t.replaces and old.standing = 'REPLACED'")
                    .setParameter(1, batch)
                    .setParameter(2, standing.name())
                    .executeUpdate();
        }
        em.createNativeQuery(
                        """
                        update billing.invoice i
                           set status = case when old.batch_id is null then 'ISSUED' else 'EXPORTED' end,
                               export_batch_id = old.batch_id, version = i.version + 1
                          from billing.export_item t
                          left join billing.export_item old on old.id = t.replaces and old.standing in ('TAKEN', 'IMPORTED')
                         where t.batch_id = ?1 and t.standing = ?2 and i.tenant_id = t.customer and i.id = t.invoice_id
                           and i.export_batch_id = ?1""")
                .setParameter(1, batch)
                .setParameter(2, standing.name())
                .executeUpdate();
    }

    private void of(UUID batch, String sql) {
        em.createNativeQuery(sql).setParameter(1, batch).executeUpdate();
    }

    private static int count(Object number) {
        return ((Number) number).intValue();
    }
}
