package com.nextron.platform.billing.internal.pricelist;

import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.core.place.Country;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The stored rate cards. Called inside a transaction; row-level security hides the partners' cards from customers. */
@ApplicationScoped
public class RateCards {
    private static final String IN_FORCE =
            """
            select c from StoredRateCard c
             where c.kind = :kind and c.country = :country and c.validFrom <= :day
             order by c.validFrom desc, c.cardVersion desc""";

    private static final String OF_THAT_STEM =
            """
            select c from StoredRateCard c
             where c.kind = :kind and c.name = :stem
             order by c.cardVersion desc""";

    private static final Pattern VERSION = Pattern.compile(" v\\d+$");

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    @Inject
    @ConfigProperty(name = "platform.billing.zone", defaultValue = "Europe/Oslo")
    private ZoneId zone;

    /**
     * The card in force: the latest that begins on or before that instant's day in the operator's zone, in its highest
     * version (D-B4).
     */
    public Optional<RateCard> inForce(CardKind kind, Country country, Instant at) {
        return em
                .createQuery(IN_FORCE, StoredRateCard.class)
                .setParameter("kind", kind)
                .setParameter("country", country.code())
                .setParameter("day", LocalDate.ofInstant(at, zone))
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(StoredRateCard::card);
    }

    /** The card of that name: in its highest version, or in the version that the name ends with, as {@code NO-2026 v1}. */
    public Optional<RateCard> named(CardKind kind, String name) {
        String wanted = name.strip();
        String stem = VERSION.matcher(wanted).replaceFirst("");
        return em
                .createQuery(OF_THAT_STEM, StoredRateCard.class)
                .setParameter("kind", kind)
                .setParameter("stem", stem)
                .getResultList()
                .stream()
                .map(StoredRateCard::card)
                .filter(card -> wanted.equals(stem) || card.name().equals(wanted))
                .findFirst();
    }
}
