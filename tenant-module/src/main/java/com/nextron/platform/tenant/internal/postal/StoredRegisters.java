package com.nextron.platform.tenant.internal.postal;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.GeoPoint;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.tenant.PostalRegister.Accuracy;
import com.nextron.platform.tenant.PostalRegister.Defect;
import com.nextron.platform.tenant.PostalRegister.PostalPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The imported registers on PostgreSQL. Read in a transaction of their own, whoever's transaction is running. */
@ApplicationScoped
class StoredRegisters {
    @PersistenceContext(unitName = "tenant")
    private EntityManager em;

    /** The imports in use, by country and part. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<Country, TreeMap<String, UUID>> inUse() {
        Map<Country, TreeMap<String, UUID>> imports = new HashMap<>();
        List<?> rows = em.createNativeQuery("select country, part, cast(import_id as text) from tenant.postal_register")
                .getResultList();
        rows.forEach(row -> {
            Object[] cells = (Object[]) row;
            imports.computeIfAbsent(new Country((String) cells[0]), none -> new TreeMap<>())
                    .put((String) cells[1], UUID.fromString((String) cells[2]));
        });
        return imports;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<PostalPlace> places(Country country, UUID importId) {
        List<?> rows = em.createNativeQuery(
                        "select code, city, municipality, county, latitude, longitude, accuracy, defects"
                                + " from tenant.postal_place where import_id = ?1")
                .setParameter(1, importId)
                .getResultList();
        Map<String, String> names = new HashMap<>();
        return rows.stream().map(row -> place(country, (Object[]) row, names)).toList();
    }

    private static PostalPlace place(Country country, Object[] cells, Map<String, String> names) {
        return new PostalPlace(
                new PostalCode(country, (String) cells[0]),
                one(names, cells[1]),
                one(names, cells[2]),
                one(names, cells[3]),
                new GeoPoint(((Number) cells[4]).doubleValue(), ((Number) cells[5]).doubleValue()),
                Accuracy.valueOf((String) cells[6]),
                defects((String) cells[7]));
    }

    private static Set<Defect> defects(String names) {
        return names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(",")).map(Defect::valueOf).collect(Collectors.toSet());
    }

    private static String one(Map<String, String> names, Object name) {
        return names.computeIfAbsent((String) name, same -> same);
    }
}
