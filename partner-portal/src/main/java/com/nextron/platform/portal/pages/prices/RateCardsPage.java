package com.nextron.platform.portal.pages.prices;

import com.nextron.platform.billing.RateCardBook;
import com.nextron.platform.billing.RateCardBook.CardTerms;
import com.nextron.platform.billing.RateCardBook.CardView;
import com.nextron.platform.billing.RateCardBook.DraftView;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.portal.pages.ListPage;
import com.nextron.platform.portal.pages.Viewer;
import com.nextron.platform.tenant.ServicePartners;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Rate cards: drafts first, then what was published. A partner sees its own and the customers'. */
@Named("rateCardsPage")
@RequestScoped
public class RateCardsPage extends ListPage<CardView> {
    private static final int MOST_DRAFTS = 50;

    @Inject
    private RateCardBook book;

    @Inject
    private ServicePartners partners;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    private List<DraftView> drafts;

    @Override
    protected Listing<CardView> list(ListQuery query) {
        return book.cards(query);
    }

    @Override
    protected List<Column<CardView>> columns() {
        return List.of(
                new Column<>("name", v -> v.name()),
                new Column<>("kind", v -> v.terms().kind()),
                new Column<>("country", v -> v.terms().country()),
                new Column<>("partner", v -> v.partner()),
                new Column<>("valid_from", v -> v.terms().validFrom()),
                new Column<>("in_force", v -> v.inForce()),
                new Column<>("currency", v -> v.terms().currency()),
                new Column<>("hourly_rate", v -> v.terms().hourlyRate()),
                new Column<>("kilometre_rate", v -> v.terms().kilometreRate()),
                new Column<>("callout_fee", v -> v.terms().calloutFee()),
                new Column<>("no_show_fee", v -> v.terms().noShowFee()),
                new Column<>("parts_mark_up_percent", v -> v.terms().partsMarkUp()),
                new Column<>("published_at", v -> v.publishedAt()),
                new Column<>("published_by", v -> v.publishedBy()));
    }

    @Override
    protected String chipField() {
        return "kind";
    }

    @Override
    protected List<Shown> shown() {
        return List.of(new Shown("CUSTOMER", "Customers pay"), new Shown("PARTNER", "Partners earn"));
    }

    @Override
    protected String order() {
        return "name";
    }

    /** Whether the reader may enter cards. */
    public boolean isEditor() {
        return viewer.has("finance") || viewer.has("hq-admin");
    }

    /** The cards that are still worked on. */
    public List<DraftView> getDrafts() {
        if (drafts == null) {
            drafts = isEditor() ? book.drafts(ListQuery.first(MOST_DRAFTS)).items() : List.of();
        }
        return drafts;
    }

    public List<SelectItem> getKinds() {
        return List.of(
                new SelectItem("CUSTOMER", "What customers pay"), new SelectItem("PARTNER", "What partners earn"));
    }

    /** The partners that a card can be for, by name. */
    public List<SelectItem> getPartners() {
        return partners.list(ListQuery.first(ListQuery.MOST)).items().stream()
                .map(partner -> new SelectItem(partner.id().value(), partner.name()))
                .toList();
    }

    /** Whose prices they are, in words. */
    public String whose(CardTerms terms) {
        return whose(terms.kind(), terms.partner());
    }

    /** The same of a card that is only typed. */
    public String whose(String kind, String partner) {
        if (!"PARTNER".equals(kind)) {
            return "What customers pay";
        }
        boolean forOne = partner != null && !partner.isEmpty();
        return forOne ? "What " + nameOf(partner) + " earns" : "What partners earn";
    }

    /** Where a card stands. */
    public String standing(CardView card) {
        return card.inForce() ? "In force" : isComing(card) ? "Coming" : "Past";
    }

    /** How that looks. */
    public String style(CardView card) {
        return card.inForce() ? "on-time" : "waiting";
    }

    private boolean isComing(CardView card) {
        Instant now = clock.instant();
        return card.terms().validFrom().isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    private String nameOf(String partner) {
        return partners.find(new TenantId(partner)).name();
    }
}
