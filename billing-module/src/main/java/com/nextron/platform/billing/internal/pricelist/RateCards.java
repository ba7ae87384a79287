package com.nextron.platform.billing.internal.pricelist;

import com.nextron.platform.billing.internal.pricelist.NewCard.Side;
import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.core.edition.Editions;
import com.nextron.platform.core.edition.Kept;
import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The stored rate cards. Called inside a transaction; row-level security hides the partners' cards from others. */
@ApplicationScoped
public class RateCards {
    private static final String OF_A_SIDE =
            """
            select c from StoredRateCard c
             where c.kind = :kind and c.country = :country and coalesce(c.partner, '') = :partner
             order by c.validFrom desc, c.cardVersion desc""";

    private static final String TOPIC = "rate-cards";
    private static final String ORDERED =
            """
            select c.id, c.kind, c.country, c.partner, c.validFrom from StoredRateCard c
             order by coalesce(c.partner, '') desc, c.validFrom desc, c.cardVersion desc""";
    private static final String OF_THAT_STEM =
            """
            select c from StoredRateCard c
             where c.kind = :kind and c.name = :stem
             order by c.cardVersion desc""";

    private static final JpaListing<StoredRateCard> LISTING = JpaListing.of(StoredRateCard.class)
            .searching("name", "partner")
            .filteringBy("kind", "country", "partner")
            .sortingBy("validFrom", "name");

    private static final Pattern VERSION = Pattern.compile(" v\\d+$");

    /** Cards that were asked for. They never change (D-B4). */
    private final Map<UUID, RateCard> known = new ConcurrentHashMap<>();

    private final Kept<List<Begins>> ordered = Kept.forWhoSeesAll(TOPIC);

    @Inject
    private Editions editions;

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "platform.billing.zone", defaultValue = "Europe/Oslo")
    private ZoneId zone;

    /**
     * The card in force for all: the latest that begins on or before that instant's day in the operator's zone, in its
     * highest version (D-B4).
     */
    public Optional<RateCard> inForce(CardKind kind, Country country, Instant at) {
        return begun(new Side(kind, country, Optional.empty()), at);
    }

    /** What that partner is paid by: its own card where one is in force, otherwise the one for all. */
    public Optional<RateCard> inForceFor(TenantId partner, Country country, Instant at) {
        return begun(new Side(CardKind.PARTNER, country, Optional.of(partner)), at);
    }

    /** Which cards there are is kept while their edition stands; who does not see all cards asks the database each time. */
    private Optional<RateCard> begun(Side side, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        return ordered.get(editions, this::read).stream()
                .filter(card -> card.counts(side, day))
                .findFirst()
                .map(card -> card(card.id));
    }

    private List<Begins> read() {
        return em.createQuery(ORDERED, Object[].class)
                .getResultStream()
                .map(row -> new Begins(
                        (UUID) row[0],
                        (CardKind) row[1],
                        (String) row[2],
                        Optional.ofNullable((String) row[3]).map(TenantId::new),
                        (LocalDate) row[4]))
                .toList();
    }

    /** From when on which card counts, and for whom. */
    private record Begins(UUID id, CardKind kind, String country, Optional<TenantId> partner, LocalDate validFrom) {
        boolean counts(Side side, LocalDate day) {
            return kind == side.kind()
                    && country.equals(side.country().code())
                    && !validFrom.isAfter(day)
                    && (partner.isEmpty() || partner.equals(side.partner()));
        }
    }

    private RateCard card(UUID id) {
        RateCard card = known.get(id);
        if (card == null) {
            card = em.find(StoredRateCard.class, id).card();
            known.put(id, card);
        }
        return card;
    }

    /**
     * The card of that name: in the version that the name ends with, as {@code NO-2026 v1}, or in the highest that has
     * begun.
     */
    public Optional<RateCard> named(CardKind kind, String name) {
        String wanted = name.strip();
        String stem = VERSION.matcher(wanted).replaceFirst("");
        LocalDate today = today();
        return em
                .createQuery(OF_THAT_STEM, StoredRateCard.class)
                .setParameter("kind", kind)
                .setParameter("stem", stem)
                .getResultList()
                .stream()
                .filter(card -> wanted.equals(stem) ? card.hasBegun(today) : card.isNamed(wanted))
                .findFirst()
                .map(stored -> card(stored.id()));
    }

    /** The operator's present day, by which cards begin. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The zone in which cards begin. */
    public ZoneId zone() {
        return zone;
    }

    public Listing<PublishedCard> list(ListQuery query) {
        return LISTING.find(em, query).map(StoredRateCard::published);
    }

    public Optional<PublishedCard> find(UUID id) {
        return Optional.ofNullable(em.find(StoredRateCard.class, id)).map(StoredRateCard::published);
    }

    /** The card that holds on that day for that side itself. */
    public Optional<PublishedCard> inForceOn(LocalDate day, Side side) {
        return ofSide(side).stream()
                .filter(card -> card.hasBegun(day))
                .findFirst()
                .map(StoredRateCard::published);
    }

    /** The card that begins last for that side. */
    public Optional<PublishedCard> latest(Side side) {
        return ofSide(side).stream().findFirst().map(StoredRateCard::published);
    }

    /** Stores a card under the next version of its name. Two at once: the unique index lets one of them through. */
    public PublishedCard publish(NewCard wanted, String by) {
        int version = em.createQuery(OF_THAT_STEM, StoredRateCard.class)
                        .setParameter("kind", wanted.side().kind())
                        .setParameter("stem", wanted.name())
                        .setMaxResults(1)
                        .getResultStream()
                        .mapToInt(StoredRateCard::cardVersion)
                        .findFirst()
                        .orElse(0)
                + 1;
        StoredRateCard card = new StoredRateCard(wanted, version).publishedBy(by, clock.instant());
        em.persist(card);
        em.flush();
        editions.changed(TOPIC);
        return card.published();
    }

    private List<StoredRateCard> ofSide(Side side) {
        return em.createQuery(OF_A_SIDE, StoredRateCard.class)
                .setParameter("kind", side.kind())
                .setParameter("country", side.country().code())
                .setParameter("partner", side.partner().map(TenantId::value).orElse(""))
                .getResultList();
    }
}
