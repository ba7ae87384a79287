package com.nextron.platform.billing.internal.ratecard;

import com.nextron.platform.billing.RateCardBook;
import com.nextron.platform.billing.internal.pricelist.CardKind;
import com.nextron.platform.billing.internal.pricelist.NewCard;
import com.nextron.platform.billing.internal.pricelist.NewCard.Side;
import com.nextron.platform.billing.internal.pricelist.PublishedCard;
import com.nextron.platform.billing.internal.pricelist.RateCards;
import com.nextron.platform.billing.internal.rating.TimeBands;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.ServicePartners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where finance keeps the rate cards. */
@ApplicationScoped
@AllowedFor({Role.FINANCE, Role.HQ_ADMIN})
class CardDesk implements RateCardBook {
    @Inject
    private CardDrafts drafts;

    @Inject
    private RateCards cards;

    @Inject
    private LastMonth lastMonth;

    @Inject
    private ServicePartners partners;

    @Inject
    private Told told;

    @Override
    @AllowedFor({
        Role.FINANCE,
        Role.HQ_ADMIN,
        Role.HQ_DISPATCHER,
        Role.HQ_SUPPORT,
        Role.PARTNER_MANAGER,
        Role.M2M_PARTNER
    })
    @Transactional
    public Listing<CardView> cards(ListQuery query) {
        return cards.list(query).map(this::view);
    }

    @Override
    @AllowedFor({
        Role.FINANCE,
        Role.HQ_ADMIN,
        Role.HQ_DISPATCHER,
        Role.HQ_SUPPORT,
        Role.PARTNER_MANAGER,
        Role.M2M_PARTNER
    })
    @Transactional
    public CardView card(UUID id) {
        return view(cards.find(id).orElseThrow(NotFound::new));
    }

    @Override
    @Transactional
    public Listing<DraftView> drafts(ListQuery query) {
        return drafts.list(query).map(StoredDraft::view);
    }

    @Override
    @Transactional
    public DraftView draft(UUID id) {
        return drafts.find(id).view();
    }

    @Override
    @Transactional
    public CardTerms proposal(String kind, String country, String partner) {
        boolean partners = CardKind.PARTNER.name().equals(kind);
        Side all = new Side(partners ? CardKind.PARTNER : CardKind.CUSTOMER, Country.of(country), Optional.empty());
        Optional<TenantId> one = Optional.ofNullable(partner)
                .filter(id -> partners && !id.isBlank())
                .map(TenantId::new);
        Side side = new Side(all.kind(), all.country(), one);
        LocalDate tomorrow = cards.today().plusDays(1);
        return cards.latest(side)
                .or(() -> cards.latest(all))
                .map(PublishedCard::terms)
                .map(from -> CardWords.of(
                        new NewCard(side, later(tomorrow, side), from.rates(), from.rounding(), from.bands())))
                .orElseGet(() -> blank(side, tomorrow));
    }

    @Override
    @Transactional
    public DraftView begin(CardTerms terms) {
        StoredDraft draft = new StoredDraft(checked(terms), user(), told.now());
        drafts.add(draft);
        told.that(draft.id(), "rate-card-drafted", "A card " + draft.card().name() + " was drafted.");
        return draft.view();
    }

    @Override
    @Transactional
    public DraftView change(UUID id, CardTerms terms) {
        StoredDraft draft = drafts.locked(id);
        draft.change(checked(terms), user(), told.now());
        drafts.flush();
        told.that(id, "rate-card-draft-changed", "The draft of " + draft.card().name() + " was changed.");
        return draft.view();
    }

    @Override
    @Transactional
    public void discard(UUID id) {
        StoredDraft draft = drafts.locked(id);
        drafts.remove(draft);
        told.that(
                id, "rate-card-draft-discarded", "The draft of " + draft.card().name() + " was thrown away.");
    }

    @Override
    @Transactional
    public Comparison compare(UUID id) {
        return lastMonth.under(drafts.find(id).card());
    }

    @Override
    @Transactional
    public CardView publish(UUID id) {
        StoredDraft draft = drafts.locked(id);
        NewCard card = checked(draft.view().terms());
        PublishedCard published = cards.publish(card, user());
        drafts.remove(draft);
        told.that(
                published.id(),
                "rate-card-published",
                "The card " + published.name() + " was published; it holds from " + card.validFrom() + " on.");
        return view(published);
    }

    private NewCard checked(CardTerms terms) {
        return new CheckedCard(
                        cards.today(),
                        side -> cards.latest(side).map(card -> card.terms().validFrom()),
                        this::isPartner)
                .of(terms);
    }

    private boolean isPartner(TenantId id) {
        try {
            partners.find(id);
            return true;
        } catch (NotFound unknown) {
            return false;
        }
    }

    private CardView view(PublishedCard card) {
        NewCard terms = card.terms();
        boolean inForce = cards.inForceOn(cards.today(), terms.side())
                .filter(holds -> holds.id().equals(card.id()))
                .isPresent();
        return new CardView(
                card.id(),
                card.name(),
                CardWords.of(terms),
                terms.side().partner(),
                inForce,
                card.publishedAt(),
                card.publishedBy());
    }

    private LocalDate later(LocalDate tomorrow, Side side) {
        return cards.latest(side)
                .map(card -> card.terms().validFrom())
                .filter(tomorrow::isBefore)
                .orElse(tomorrow);
    }

    private static CardTerms blank(Side side, LocalDate from) {
        return new CardTerms(
                side.kind().name(),
                side.country().code(),
                side.partner().map(TenantId::value).orElse(null),
                CheckedCard.localCurrency(side.country().code()),
                from,
                null,
                null,
                List.of(),
                null,
                null,
                BigDecimal.ZERO,
                null,
                null,
                CardWords.of(TimeBands.STANDARD));
    }

    private static String user() {
        return CallerContext.current().user();
    }

    /** Notes in the audit what was done, and when. */
    @ApplicationScoped
    static class Told {
        @Inject
        private AuditTrail audit;

        @Inject
        private Clock clock;

        /** The database keeps microseconds. */
        Instant now() {
            return clock.instant().truncatedTo(ChronoUnit.MICROS);
        }

        void that(UUID card, String what, String sentence) {
            audit.record(new AuditTrail.Subject("rate-card", card), what, sentence);
        }
    }
}
