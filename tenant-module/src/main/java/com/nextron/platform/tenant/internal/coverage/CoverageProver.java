package com.nextron.platform.tenant.internal.coverage;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.TerritoryCoverage.Finding;
import com.nextron.platform.tenant.TerritoryCoverage.Kind;
import com.nextron.platform.tenant.internal.coverage.ProvenCountry.ProvenSite;
import com.nextron.platform.tenant.internal.reach.Reach;
import com.nextron.platform.tenant.internal.reach.Segment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Walks the postal codes and the segments of a country side by side, level by level, and gathers what is wrong by what it
 * is: the same hours missing in a thousand places are one finding. Pure. A week's hours are three words, so 30,000 codes
 * with 3 levels and 168 hours are some ten thousand comparisons of words.
 */
public final class CoverageProver {
    private static final List<ResponseLevel> PROMISED =
            List.of(ResponseLevel.NBD, ResponseLevel.FOUR_HOURS, ResponseLevel.TWENTY_FOUR_SEVEN);

    private final ProvenCountry country;
    private final Map<Key, FindingOfMany> found = new LinkedHashMap<>();

    private CoverageProver(ProvenCountry country) {
        this.country = country;
    }

    /** What is wrong in that country, by level. */
    public static List<Finding> prove(ProvenCountry country) {
        CoverageProver prover = new CoverageProver(country);
        PROMISED.forEach(prover::proveLevel);
        return prover.found.values().stream().map(FindingOfMany::finding).toList();
    }

    private void proveLevel(ResponseLevel level) {
        WeekHours promised = level == ResponseLevel.TWENTY_FOUR_SEVEN ? WeekHours.ALL : WeekHours.STANDARD;
        Verdict nobody = Verdict.of(List.of(), promised, Map.of());
        List<Segment> segments = country.segments().getOrDefault(level, List.of());
        int at = 0;
        Verdict verdict = null;
        for (ProvenSite site : country.sites()) {
            while (at < segments.size() && segments.get(at).until().compareTo(site.code()) <= 0) {
                at++;
                verdict = null;
            }
            if (at == segments.size() || segments.get(at).from().compareTo(site.code()) > 0) {
                note(level, nobody, site);
            } else {
                verdict = verdict == null ? verdict(segments.get(at), promised) : verdict;
                note(level, verdict, site);
            }
        }
    }

    private Verdict verdict(Segment segment, WeekHours promised) {
        List<Reach> holding = segment.reaches().stream()
                .filter(reach -> reach.holdsOn(country.on()))
                .toList();
        return Verdict.of(holding, promised, country.hours());
    }

    private void note(ResponseLevel level, Verdict verdict, ProvenSite site) {
        if (!verdict.noPrimary().isEmpty()) {
            at(new Key(Kind.NO_PRIMARY, level, verdict.noPrimary(), Set.of()), site);
        }
        if (!verdict.noBackup().isEmpty()) {
            at(new Key(Kind.NO_BACKUP, level, verdict.noBackup(), Set.of()), site);
        }
        if (!verdict.rivals().isEmpty()) {
            at(new Key(Kind.OVERLAP, level, WeekHours.ALL, verdict.rivals()), site);
        }
    }

    private void at(Key key, ProvenSite site) {
        found.computeIfAbsent(key, same -> new FindingOfMany(country.country().code(), same))
                .add(site);
    }

    /** What makes places the same finding. */
    record Key(Kind kind, ResponseLevel level, WeekHours hours, Set<TenantId> partners) {}
}
