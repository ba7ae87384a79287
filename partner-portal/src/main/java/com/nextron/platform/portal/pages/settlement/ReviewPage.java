package com.nextron.platform.portal.pages.settlement;

import com.nextron.platform.billing.BilledVisit;
import com.nextron.platform.billing.InvoiceStatus;
import com.nextron.platform.billing.InvoicedLine;
import com.nextron.platform.billing.Quotes;
import com.nextron.platform.billing.Quotes.QuoteView;
import com.nextron.platform.billing.Reviews;
import com.nextron.platform.billing.Reviews.Decide;
import com.nextron.platform.billing.Reviews.ReviewView;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.dispatch.Attachments;
import com.nextron.platform.dispatch.Attachments.AttachmentView;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Times;
import com.nextron.platform.portal.pages.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A visit under review: what was told beside what is charged, and what finance decides about it. */
@Named("reviewPage")
@RequestScoped
public class ReviewPage {
    @Inject
    private Reviews reviews;

    @Inject
    private Attachments attachments;

    @Inject
    private Quotes quotes;

    @Inject
    private Viewer viewer;

    @Inject
    private Times times;

    private final CorrectionForm form = new CorrectionForm();
    private final Entered releasing = new Entered();
    private final Entered waiving = new Entered();
    private ReviewView view;
    private QuoteView quote;
    private boolean quoteRead;

    /** Answers 404 before anything is drawn when there is no such visit. */
    public void load() {
        form.fill(getView(), times);
    }

    public ReviewView getView() {
        if (view == null) {
            view = reviews.find(Request.id("visit"));
        }
        return view;
    }

    public CorrectionForm getForm() {
        return form;
    }

    /** What is typed to let the visit go. */
    public Entered getReleasing() {
        return releasing;
    }

    /** What is typed to let the customer off. */
    public Entered getWaiving() {
        return waiving;
    }

    /** The version that the reader saw, also after a refusal. */
    public String getSeen() {
        String seen = Request.text("version");
        return seen.isEmpty() ? String.valueOf(getView().version()) : seen;
    }

    /** The customer's lines of this visit alone. */
    public List<InvoicedLine> getLines() {
        return getView()
                .invoice()
                .map(invoice -> invoice.visits().stream()
                        .filter(visit -> visit.visitId().equals(getView().visitId()))
                        .map(BilledVisit::position)
                        .flatMap(position -> invoice.lines().stream().filter(line -> line.visit() == position))
                        .toList())
                .orElse(List.of());
    }

    /** What these lines come to, without VAT; asked for only where there are some. */
    public Money getNet() {
        return getLines().stream().map(InvoicedLine::amount).reduce(Money::plus).orElse(null);
    }

    /** The price list of the case; null where none was frozen. */
    public QuoteView getQuote() {
        if (!quoteRead) {
            quote = quotes.ofCase(getView().caseId()).orElse(null);
            quoteRead = true;
        }
        return quote;
    }

    public List<AttachmentView> getPhotos() {
        return attachments.ofWorkOrder(getView().workOrderId()).stream()
                .filter(file -> file.kind() == Attachments.Kind.PHOTO)
                .filter(file -> file.visitId().equals(getView().visitId()))
                .toList();
    }

    /** Whether the reader can still decide about it. */
    public boolean isToDecide() {
        return viewer.has("finance")
                && !getView().isWaived()
                && getView()
                        .invoice()
                        .filter(invoice ->
                                invoice.status() != InvoiceStatus.DRAFT && invoice.status() != InvoiceStatus.HELD)
                        .isEmpty();
    }

    /** Whether there is something to let go. */
    public boolean isHeld() {
        return getView()
                .invoice()
                .filter(invoice -> invoice.status() == InvoiceStatus.HELD)
                .isPresent();
    }

    /** Who pays for a piece of work or a part. */
    public List<SelectItem> getPayers() {
        return List.of(new SelectItem("true", "Covered by the warranty"), new SelectItem("false", "The customer pays"));
    }

    public String release() {
        reviews.release(Request.id("visit"), new Decide(releasing.text("reason"), seen()));
        return Answers.done("It is released. The invoice can be issued now.", here());
    }

    public String correct() {
        ReviewView after = reviews.correct(Request.id("visit"), form.correction(getView(), times, seen()));
        return Answers.done(
                after.reasons().isEmpty()
                        ? "The visit is corrected and rated anew. Nothing is odd about it any more."
                        : "The visit is corrected and rated anew. Something is still odd about it, see below.",
                here());
    }

    public String waive() {
        reviews.waive(Request.id("visit"), new Decide(waiving.text("reason"), seen()));
        return Answers.done("The customer is not charged for this visit. The partner's claim stays.", here());
    }

    private static Long seen() {
        String version = Request.text("version");
        return version.matches("[0-9]{1,18}") ? Long.valueOf(version) : null;
    }

    private static String here() {
        return "/app/review.xhtml?visit=" + Request.id("visit");
    }
}
