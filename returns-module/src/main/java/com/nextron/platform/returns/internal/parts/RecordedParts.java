package com.nextron.platform.returns.internal.parts;

import com.nextron.platform.returns.internal.assets.Asset;
import com.nextron.platform.returns.internal.warranty.KnownPart;
import com.nextron.platform.returns.internal.warranty.RuleVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The recorded parts, as far as row-level security shows them. Called inside a transaction. */
@ApplicationScoped
public class RecordedParts {
    private static final String OF_A_MACHINE =
            "select p from AssetPart p where p.assetId = :asset order by p.recordedAt, p.position";

    @PersistenceContext(unitName = "returns")
    private EntityManager em;

    @Inject
    private StoredRules rules;

    /** What is inside that machine now, for a fault's warranty. */
    public List<KnownPart> inside(Asset machine) {
        List<AssetPart> inside =
                of(machine.id()).stream().filter(AssetPart::isInside).toList();
        if (inside.isEmpty()) {
            return List.of();
        }
        RuleVersion present = rules.inForce();
        return inside.stream().map(part -> part.known(present)).toList();
    }

    List<AssetPart> of(UUID asset) {
        return em.createQuery(OF_A_MACHINE, AssetPart.class)
                .setParameter("asset", asset)
                .getResultList();
    }

    boolean hasPartsOf(UUID visit) {
        return em.createQuery("select count(p) from AssetPart p where p.visitId = :visit", Long.class)
                        .setParameter("visit", visit)
                        .getSingleResult()
                > 0;
    }

    void add(AssetPart part) {
        em.persist(part);
    }
}
