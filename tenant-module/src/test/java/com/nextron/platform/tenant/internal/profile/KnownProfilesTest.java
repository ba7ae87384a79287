package com.nextron.platform.tenant.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.calendar.OperatingHours;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.PartnerProfiles.Profile;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownProfilesTest {
    private static final TenantId NORDLYS = new TenantId("nordlys-it");
    private static final TenantId POLAR = new TenantId("polar-data");

    private final KnownProfiles known = new KnownProfiles();
    private final Map<TenantId, Profile> stored = new HashMap<>();
    private final List<TenantId> read = new ArrayList<>();

    @Test
    void readsAProfileOnceAVersion() {
        stored.put(NORDLYS, profile(NORDLYS, 7, true));
        ask(Map.of(NORDLYS, 7L));

        Map<TenantId, Profile> again = ask(Map.of(NORDLYS, 7L));

        assertThat(again).containsEntry(NORDLYS, stored.get(NORDLYS));
        assertThat(read).containsExactly(NORDLYS);
    }

    @Test
    void readsAnewWhatHasChangedAndNothingElse() {
        stored.put(NORDLYS, profile(NORDLYS, 7, true));
        stored.put(POLAR, profile(POLAR, 1, true));
        ask(Map.of(NORDLYS, 7L, POLAR, 1L));
        stored.put(NORDLYS, profile(NORDLYS, 8, true));
        read.clear();

        Map<TenantId, Profile> changed = ask(Map.of(NORDLYS, 8L, POLAR, 1L));

        assertThat(changed.get(NORDLYS).version()).isEqualTo(8);
        assertThat(changed).containsKey(POLAR);
        assertThat(read).containsExactly(NORDLYS);
    }

    @Test
    void keepsNobodyWhoDoesNotTakePart() {
        stored.put(NORDLYS, profile(NORDLYS, 7, false));
        ask(Map.of(NORDLYS, 7L));
        stored.put(NORDLYS, profile(NORDLYS, 7, true));

        Map<TenantId, Profile> reinstated = ask(Map.of(NORDLYS, 7L));

        assertThat(reinstated.get(NORDLYS).active()).isTrue();
    }

    private Map<TenantId, Profile> ask(Map<TenantId, Long> versions) {
        return known.asOf(versions, this::read);
    }

    private Map<TenantId, Profile> read(Collection<TenantId> partners) {
        read.addAll(partners);
        Map<TenantId, Profile> found = new HashMap<>();
        partners.forEach(partner -> found.put(partner, stored.get(partner)));
        return found;
    }

    private static Profile profile(TenantId partner, long version, boolean active) {
        return new Profile(
                partner,
                partner.value(),
                version,
                active,
                new PostalCode(Country.of("NO"), "9008"),
                "Tromsø",
                ZoneId.of("Europe/Oslo"),
                OperatingHours.STANDARD,
                true,
                Optional.empty(),
                Optional.of("boss@" + partner.value() + ".example"),
                List.of(),
                Set.of());
    }
}
