package com.nextron.platform.tenant.internal.profile;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.PartnerProfiles.Profile;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Profiles as they were read last. Whoever asks names the version that stands in the database, so one that has changed
 * since, here or on another server, is read again.
 */
final class KnownProfiles {
    private final Map<TenantId, Profile> known = new ConcurrentHashMap<>();

    /**
     * @param versions in which version each of them stands; all of them take part
     * @param read reads those that are not known in that version
     */
    Map<TenantId, Profile> asOf(
            Map<TenantId, Long> versions, Function<Collection<TenantId>, Map<TenantId, Profile>> read) {
        Map<TenantId, Profile> found = new HashMap<>();
        versions.forEach((partner, version) -> {
            Profile profile = known.get(partner);
            if (profile != null && profile.version() == version) {
                found.put(partner, profile);
            }
        });
        List<TenantId> missing = versions.keySet().stream()
                .filter(partner -> !found.containsKey(partner))
                .toList();
        read.apply(missing).forEach((partner, profile) -> {
            found.put(partner, profile);
            // That it takes part, or does not, is no part of the version.
            if (profile.active()) {
                known.put(partner, profile);
            }
        });
        return found;
    }
}
