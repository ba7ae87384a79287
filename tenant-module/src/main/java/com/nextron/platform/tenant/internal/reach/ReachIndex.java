package com.nextron.platform.tenant.internal.reach;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.Rank;
import com.nextron.platform.tenant.Territories.Candidate;
import com.nextron.platform.tenant.Territories.Coverage;
import com.nextron.platform.tenant.internal.reach.KeptPlan.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The flattened plan in force on PostgreSQL. Called inside a transaction of headquarters or the platform. */
@ApplicationScoped
public class ReachIndex {
    /**
     * One statement: the plan's version, the one segment around the code, and who meets there. The holders' names and the
     * versions of their profiles are asked one by one ({@code offset 0}): planned as a join, all tenants would be read for the few that are wanted.
     */
    private static final String CANDIDATES =
            """
            select v.version, r.partner, t.name, r.rank, r.territory_id, r.territory_name, r.specificity,
                   r.postal_from, r.postal_to, t.profile
              from (select coalesce(max(version), 0) as version
                      from tenant.territory_plan where tenant_id = 'nextron') v
              left join (tenant.territory_reach r
                         cross join lateral (select h.name,
                                                    (select p.version from tenant.partner_profile p
                                                      where p.tenant_id = h.tenant_id) as profile
                                               from tenant.tenant h
                                              where h.tenant_id = r.partner and h.status = 'ACTIVE' offset 0) t)
                on r.tenant_id = 'nextron' and r.valid_from <= ?1 and (r.valid_to is null or r.valid_to >= ?1)
               and r.number = any (cast((select case when s.postal_until > ?4 then s.reaches end
                      from tenant.territory_segment s
                     where s.tenant_id = 'nextron' and s.country = ?2 and s.level = ?3 and s.postal_from <= ?4
                     order by s.postal_from desc limit 1) as bigint[]))
             order by r.rank desc, r.codes, t.name collate "C", r.number""";

    /** The plan's version, and who of these takes part, each with the version of its profile: all but the plan itself. */
    static final String STANDING =
            """
            select v.version, t.tenant_id, t.name, t.profile
              from (select coalesce(max(version), 0) as version
                      from tenant.territory_plan where tenant_id = 'nextron') v
              left join (tenant.ids(?1) asked(id)
                         cross join lateral (select h.tenant_id, h.name,
                                                    (select p.version from tenant.partner_profile p
                                                      where p.tenant_id = h.tenant_id) as profile
                                               from tenant.tenant h
                                              where h.tenant_id = asked.id and h.status = 'ACTIVE' offset 0) t) on true""";

    static final String VERSION =
            "select coalesce(max(version), 0) from tenant.territory_plan where tenant_id = 'nextron'";

    /** All reaches, portion by portion. */
    static final String REACHES =
            """
            select number, partner, rank, cast(territory_id as text), territory_name, codes, specificity, postal_from,
                   postal_to, cast(valid_from as text), cast(valid_to as text)
              from tenant.territory_reach
             where tenant_id = 'nextron' and number > ?1
             order by number limit ?2""";

    /** All segments, portion by portion. */
    static final String SEGMENTS =
            """
            select country, level, postal_from, postal_until, array_to_string(reaches, ',')
              from tenant.territory_segment
             where tenant_id = 'nextron' and (country, level, postal_from) > (?1, ?2, ?3)
             order by country, level, postal_from limit ?4""";

    private static final String PRIMARIES =
            """
            select distinct r.assignment_id from tenant.territory_reach r
             where r.tenant_id = 'nextron' and r.country = ?1 and r.rank = 'PRIMARY' and r.codes = ?2
               and r.postal_from <= ?3 and r.postal_to >= ?4""";
    private static final String LAST_NUMBER =
            "select coalesce(max(number), 0) from tenant.territory_reach where tenant_id = 'nextron'";
    static final String KNOWN_REACHES =
            """
            select number, assignment_id, partner, rank, territory_id, territory_name, postal_from, postal_to, codes,
                   specificity, valid_from, coalesce(cast(valid_to as text), '')
              from tenant.territory_reach where tenant_id = 'nextron' and country = ?1 order by number""";
    static final String KNOWN_SEGMENTS =
            """
            select level || ' ' || postal_from, postal_until || ' ' || array_to_string(reaches, ',')
              from tenant.territory_segment where tenant_id = 'nextron' and country = ?1""";
    private static final String FORGET_SEGMENTS =
            """
            delete from tenant.territory_segment s using json_to_recordset(cast(?1 as json)) as x(country text, level text, first text)
             where s.tenant_id = 'nextron' and s.country = x.country and s.level = x.level and s.postal_from = x.first""";
    private static final String FORGET_REACHES =
            """
            delete from tenant.territory_reach r using json_to_recordset(cast(?1 as json)) as x(number bigint)
             where r.tenant_id = 'nextron' and r.number = x.number""";
    private static final String ADD_REACHES =
            """
            insert into tenant.territory_reach
            select 'nextron', x.* from json_to_recordset(cast(?1 as json)) as x(number bigint, assignment uuid,
                   partner text, rank text, territory uuid, name text, country text, first text, last text,
                   codes bigint, specificity integer, valid_from date, valid_to date)""";
    private static final String ADD_SEGMENTS =
            """
            insert into tenant.territory_segment
            select 'nextron', x.country, x.level, x.first, x.until, cast(x.reaches as bigint[])
              from json_to_recordset(cast(?1 as json)) as x(country text, level text, first text, until text,
                   reaches text)""";

    @PersistenceContext(unitName = "tenant")
    private EntityManager em;

    /** Who of these takes part, and which version of the plan is in force. */
    Standings standings(Collection<TenantId> partners) {
        String ids = partners.stream().map(TenantId::value).collect(Collectors.joining(","));
        List<?> rows = em.createNativeQuery(STANDING).setParameter(1, ids).getResultList();
        long version = ((Number) ((Object[]) rows.get(0))[0]).longValue();
        return new Standings(
                version,
                rows.stream()
                        .map(Object[].class::cast)
                        .filter(row -> row[3] != null)
                        .map(row -> new Standing(
                                new TenantId((String) row[1]), (String) row[2], ((Number) row[3]).longValue()))
                        .toList());
    }

    /** Who holds a place, best first, each partner once. */
    public Coverage candidates(PostalCode place, ResponseLevel level, LocalDate on) {
        List<?> rows = em.createNativeQuery(CANDIDATES)
                .setParameter(1, java.sql.Date.valueOf(on))
                .setParameter(2, place.country().code())
                .setParameter(3, level.code())
                .setParameter(4, place.value())
                .getResultList();
        Map<String, Candidate> best = new LinkedHashMap<>();
        Map<TenantId, Long> profiles = new HashMap<>();
        long version = 0;
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            version = ((Number) row[0]).longValue();
            if (row[1] != null) {
                Candidate candidate = best.computeIfAbsent((String) row[1], partner -> candidate(row));
                if (row[9] != null) {
                    profiles.put(candidate.partner(), ((Number) row[9]).longValue());
                }
            }
        }
        return new Coverage(version, List.copyOf(best.values()), profiles);
    }

    /** The assignments that are primary by a rule as wide as this range and meet it. */
    public List<UUID> primariesMeeting(PostalRange range) {
        List<?> found = em.createNativeQuery(PRIMARIES)
                .setParameter(1, range.country().code())
                .setParameter(2, range.codes())
                .setParameter(3, range.to().value())
                .setParameter(4, range.from().value())
                .getResultList();
        return found.stream().map(ReachIndex::uuid).toList();
    }

    /** The first number that a new reach may have. */
    public long nextNumber() {
        return ((Number) em.createNativeQuery(LAST_NUMBER).getSingleResult()).longValue() + 1;
    }

    /**
     * Makes the index say this of a country. Only what changes is written.
     *
     * @param reaches with numbers from {@link #nextNumber} on
     */
    public void replace(Country country, Collection<Reach> reaches) {
        ReachChanges changes = new ReachChanges(reaches, knownReaches(country), knownSegments(country));
        write(
                FORGET_SEGMENTS,
                changes.goneSegments().stream()
                        .map(key -> ReachRows.of(country, key))
                        .toList());
        write(FORGET_REACHES, changes.gone().stream().map(ReachRows::of).toList());
        write(ADD_REACHES, changes.added().stream().map(ReachRows::of).toList());
        write(
                ADD_SEGMENTS,
                changes.newSegments().stream()
                        .map(segment -> ReachRows.of(country, segment))
                        .toList());
    }

    private Map<String, List<Long>> knownReaches(Country country) {
        Map<String, List<Long>> known = new HashMap<>();
        for (Object found : em.createNativeQuery(KNOWN_REACHES)
                .setParameter(1, country.code())
                .getResultList()) {
            Object[] row = (Object[]) found;
            known.computeIfAbsent(ReachChanges.key(Arrays.copyOfRange(row, 1, row.length)), key -> new ArrayList<>())
                    .add(((Number) row[0]).longValue());
        }
        return known;
    }

    private Map<String, String> knownSegments(Country country) {
        Map<String, String> known = new HashMap<>();
        for (Object found : em.createNativeQuery(KNOWN_SEGMENTS)
                .setParameter(1, country.code())
                .getResultList()) {
            Object[] row = (Object[]) found;
            known.put((String) row[0], (String) row[1]);
        }
        return known;
    }

    private void write(String sql, List<String> rows) {
        ReachRows.portions(rows)
                .forEach(portion ->
                        em.createNativeQuery(sql).setParameter(1, portion).executeUpdate());
    }

    private static Candidate candidate(Object[] row) {
        return new Candidate(
                new TenantId((String) row[1]),
                (String) row[2],
                Rank.valueOf((String) row[3]),
                uuid(row[4]),
                (String) row[5],
                ((Number) row[6]).intValue(),
                (String) row[7],
                (String) row[8]);
    }

    /** What no version of the plan says: which is in force, and who takes part. */
    record Standings(long version, List<Standing> active) {}

    private static UUID uuid(Object value) {
        return value instanceof UUID id ? id : UUID.fromString(value.toString());
    }
}
