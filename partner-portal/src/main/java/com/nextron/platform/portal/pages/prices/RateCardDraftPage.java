package com.nextron.platform.portal.pages.prices;

import com.nextron.platform.billing.RateCardBook;
import com.nextron.platform.billing.RateCardBook.CardView;
import com.nextron.platform.billing.RateCardBook.Comparison;
import com.nextron.platform.billing.RateCardBook.DraftView;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

/** A rate card that is entered: saved, compared with last month, published or thrown away. */
@Named("rateCardDraftPage")
@RequestScoped
public class RateCardDraftPage {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final String ALL = "/app/rate-cards.xhtml";

    @Inject
    private RateCardBook book;

    @Inject
    private Times times;

    private final Entered form = new Entered();
    private DraftView draft;
    private Comparison comparison;

    /** Fills the form with the draft, or with what a new card begins with. */
    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        TypedCard.fill(
                form,
                isStored()
                        ? getDraft().terms()
                        : book.proposal(Request.text("kind"), country(), Request.text("partner")));
    }

    public Entered getForm() {
        return form;
    }

    /** Whether it was saved before. */
    public boolean isStored() {
        return !Request.text("id").isEmpty();
    }

    public DraftView getDraft() {
        if (draft == null) {
            draft = book.draft(Request.id("id"));
        }
        return draft;
    }

    /** What last month would have come to; asked for once the draft is saved. */
    public Comparison getComparison() {
        if (comparison == null) {
            comparison = book.compare(getDraft().id());
        }
        return comparison;
    }

    public String month(YearMonth month) {
        return MONTH.format(month);
    }

    public String save() {
        return unlessGone(() -> {
            DraftView saved =
                    isStored() ? book.change(Request.id("id"), TypedCard.of(form)) : book.begin(TypedCard.of(form));
            return Answers.done("The draft is saved and checked. Compare it, then publish it.", here(saved.id()));
        });
    }

    public String publish() {
        return unlessGone(() -> {
            CardView card = book.publish(Request.id("id"));
            return Answers.done(
                    card.name() + " is published and fixed. It holds from "
                            + times.day(card.terms().validFrom()) + " on.",
                    "/app/rate-card.xhtml?id=" + card.id());
        });
    }

    public String discard() {
        return unlessGone(() -> {
            book.discard(Request.id("id"));
            return Answers.done("The draft is thrown away. Nothing that was published has changed.", ALL);
        });
    }

    /** Whoever goes back and presses again is told what became of the draft. */
    private static String unlessGone(Supplier<String> work) {
        try {
            return work.get();
        } catch (NotFound gone) {
            return Answers.refused(
                    "Nothing is done: the draft is not there any more. It was published, and then stands below, or"
                            + " thrown away.",
                    ALL);
        }
    }

    private static String country() {
        try {
            return Country.of(Request.text("country")).code();
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }

    private static String here(UUID id) {
        return "/app/rate-card-draft.xhtml?id=" + id;
    }
}
