package com.nextron.platform.tenant.internal.postal;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.tenant.PostalRegister.PostalPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The registers in use, in this server's memory. They are looked after in the background ({@link RegisterRefresh}), so
 * that a look-up waits for the database at most once, at the start.
 */
@ApplicationScoped
public class LoadedRegisters {
    private static final Caller ASKER = Caller.platform("postal-register");

    @Inject
    private StoredRegisters stored;

    private volatile Map<Country, Register> imported;

    /** The country's register: what was imported over what is shipped. */
    Register of(Country country) {
        if (imported == null) {
            refresh();
        }
        Register known = imported.get(country);
        return known == null ? ShippedRegister.of(country) : known;
    }

    /** Loads what has changed since, on whatever server. */
    public synchronized void refresh() {
        Map<Country, TreeMap<String, UUID>> inUse = CallerContext.callAs(ASKER, stored::inUse);
        Map<Country, Register> before = imported == null ? Map.of() : imported;
        Map<Country, Register> after = new HashMap<>();
        inUse.forEach((country, parts) -> {
            Register known = before.get(country);
            String version = version(parts);
            after.put(country, known != null && known.version().equals(version) ? known : load(country, parts));
        });
        imported = Map.copyOf(after);
    }

    /** A part's own file counts before its country's. */
    private Register load(Country country, SortedMap<String, UUID> parts) {
        Map<String, PostalPlace> places = new HashMap<>();
        if (!parts.containsKey(country.code())) {
            ShippedRegister.of(country)
                    .places()
                    .forEach(place -> places.put(place.code().value(), place));
        }
        parts.entrySet().stream()
                .sorted((a, b) -> Boolean.compare(
                        b.getKey().equals(country.code()), a.getKey().equals(country.code())))
                .forEach(part -> CallerContext.callAs(ASKER, () -> stored.places(country, part.getValue()))
                        .forEach(place -> places.put(place.code().value(), place)));
        return new Register(version(parts), places.values());
    }

    private static String version(SortedMap<String, UUID> parts) {
        return parts.values().stream().map(UUID::toString).collect(Collectors.joining("+"));
    }
}
