package com.nextron.platform.portal.edge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a token says about its bearer, whichever way it came.
 *
 * @param tenant the flat tenant claim
 * @param organizations the aliases of the organizations the account is a member of
 * @param user the account's name
 * @param roles the names of its roles
 */
record Claims(Optional<String> tenant, Set<String> organizations, String user, Set<String> roles) {

    /** The claims that are read. */
    static final List<String> NAMES = List.of("tenant", "organization", "preferred_username", "groups");

    /** Reads the claims that the identity provider's mappers write. Anything missing or of another shape counts as absent. */
    static Claims of(Map<String, Object> claims) {
        return new Claims(
                Optional.ofNullable(claims.get("tenant")).map(Claims::text),
                names(claims.get("organization")),
                Optional.ofNullable(claims.get("preferred_username"))
                        .map(Claims::text)
                        .orElse(""),
                names(claims.get("groups")));
    }

    /** The tenant that counts: named, and the only organization of the account. Otherwise the token acts for nobody. */
    Optional<String> actingTenant() {
        return tenant.filter(alias -> organizations.equals(Set.of(alias)));
    }

    private static Set<String> names(Object claim) {
        if (claim instanceof Collection<?> several) {
            return several.stream().map(Claims::text).collect(java.util.stream.Collectors.toUnmodifiableSet());
        }
        if (claim instanceof Map<?, ?> keyed) {
            return keyed.keySet().stream().map(Claims::text).collect(java.util.stream.Collectors.toUnmodifiableSet());
        }
        return claim == null ? Set.of() : Set.of(text(claim));
    }

    /** The text of a claim; a JSON string of the server's parser prints itself with quotation marks. */
    private static String text(Object value) {
        return value instanceof jakarta.json.JsonString json ? json.getString() : String.valueOf(value);
    }
}
