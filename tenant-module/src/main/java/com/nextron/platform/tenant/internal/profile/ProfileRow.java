package com.nextron.platform.tenant.internal.profile;

import com.nextron.platform.core.calendar.OperatingHours;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.Certification;
import com.nextron.platform.tenant.PartnerProfiles.Held;
import com.nextron.platform.tenant.PartnerProfiles.Profile;
import com.nextron.platform.tenant.PartnerStatus;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One row of the reading: a profile with one of its certifications, or with none. */
record ProfileRow(Object[] columns) {
    static Map<TenantId, Profile> profiles(Collection<ProfileRow> rows) {
        Map<String, List<ProfileRow>> byTenant = rows.stream()
                .collect(Collectors.groupingBy(row -> row.text(0), LinkedHashMap::new, Collectors.toList()));
        return byTenant.values().stream()
                .map(ProfileRow::profile)
                .collect(Collectors.toMap(Profile::partner, profile -> profile));
    }

    private static Profile profile(List<ProfileRow> rows) {
        ProfileRow row = rows.get(0);
        return new Profile(
                new TenantId(row.text(0)),
                row.text(1),
                row.number(2).longValue(),
                PartnerStatus.valueOf(row.text(3)) == PartnerStatus.ACTIVE,
                row.base(),
                row.text(6),
                row.zone(),
                row.hours(),
                (Boolean) row.columns[11],
                Optional.ofNullable(row.number(12)).map(Number::intValue),
                Optional.ofNullable(row.text(13)),
                rows.stream().flatMap(each -> each.held().stream()).toList(),
                row.blockedBy());
    }

    private PostalCode base() {
        return new PostalCode(new Country(text(4)), text(5));
    }

    /** Outside the four countries UTC stands until somebody has said the zone. */
    private ZoneId zone() {
        PostalCode base = base();
        if (base.country().isNordic()) {
            return Site.of(base).zone();
        }
        return text(7) == null ? ZoneOffset.UTC : ZoneId.of(text(7));
    }

    private OperatingHours hours() {
        return new OperatingHours(WorkingWeek.daysOf(text(8)), LocalTime.parse(text(9)), LocalTime.parse(text(10)));
    }

    private Optional<Held> held() {
        return Optional.ofNullable(text(15))
                .map(technician -> new Held(
                        UUID.fromString(technician),
                        new Certification(
                                text(16), Optional.ofNullable(text(17)).map(LocalDate::parse))));
    }

    private Set<TenantId> blockedBy() {
        return text(14) == null
                ? Set.of()
                : Arrays.stream(text(14).split(",")).map(TenantId::new).collect(Collectors.toSet());
    }

    private String text(int column) {
        return (String) columns[column];
    }

    private Number number(int column) {
        return (Number) columns[column];
    }
}
