package com.nextron.platform.portal.pages.settlement;

import com.nextron.platform.billing.Statements;
import com.nextron.platform.billing.Statements.CorrectedLine;
import com.nextron.platform.billing.Statements.Correction;
import com.nextron.platform.billing.Statements.EntryKind;
import com.nextron.platform.billing.Statements.EntryView;
import com.nextron.platform.billing.Statements.NewEntry;
import com.nextron.platform.billing.Statements.StatementFile;
import com.nextron.platform.billing.Statements.StatementFormat;
import com.nextron.platform.billing.Statements.StatementKind;
import com.nextron.platform.billing.Statements.StatementLine;
import com.nextron.platform.billing.Statements.StatementView;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One statement: what is paid for which visit, its files, and what came of it. */
@Named("settlementPage")
@RequestScoped
public class SettlementPage {
    @Inject
    private Statements statements;

    @Inject
    private Viewer viewer;

    private final Entered form = new Entered();
    private final Entered striking = new Entered();
    private final Entered correcting = new Entered();
    private StatementView view;

    /** Answers 404 before anything is drawn when there is no such statement. */
    public void load() {
        getView();
    }

    public StatementView getView() {
        if (view == null) {
            view = statements.find(Request.id("id"));
        }
        return view;
    }

    public Entered getForm() {
        return form;
    }

    /** What is typed to strike an entry out. */
    public Entered getStriking() {
        return striking;
    }

    /** What is typed to take money back. */
    public Entered getCorrecting() {
        return correcting;
    }

    public boolean isCorrection() {
        return getView().kind() == StatementKind.CORRECTION;
    }

    public boolean isFinance() {
        return viewer.has("finance");
    }

    /** Whether lines can be taken back. */
    public boolean isCorrectable() {
        return isFinance() && !isCorrection();
    }

    /** Entries that count and can be struck out. */
    public List<EntryView> getCounting() {
        return getView().entries().stream()
                .filter(entry -> entry.struckBecause().isEmpty())
                .toList();
    }

    public List<SelectItem> getKinds() {
        SelectItem payment = new SelectItem(EntryKind.PAYMENT.name(), "A payment to the partner");
        return getView().selfBilled()
                ? List.of(payment)
                : List.of(new SelectItem(EntryKind.INVOICE.name(), "The partner's invoice"), payment);
    }

    public List<SelectItem> getCountingItems() {
        return getCounting().stream()
                .map(entry -> new SelectItem(entry.id().toString(), entry.reference()))
                .toList();
    }

    public String record() {
        EntryKind kind = form.choice("kind", EntryKind.class);
        statements.record(
                Request.id("id"),
                new NewEntry(
                        kind, form.text("reference"), form.day("day"), form.number("amount"), form.number("gross")));
        return Answers.done(
                (kind == EntryKind.INVOICE ? "The partner's invoice " : "The payment ") + form.text("reference")
                        + " is recorded.",
                here());
    }

    public String strike() {
        statements.strike(Request.id("id"), striking.id("entry"), striking.text("reason"));
        return Answers.done("It is struck out and does not count any more.", here());
    }

    /** Takes back what was entered beside lines. */
    public String correct() {
        List<CorrectedLine> lines = new ArrayList<>();
        for (StatementLine line : getView().lines()) {
            BigDecimal amount = correcting.number("amount" + line.position());
            if (amount != null) {
                lines.add(new CorrectedLine(line.position(), amount));
            }
        }
        StatementView made = statements.correct(Request.id("id"), new Correction(correcting.text("reason"), lines));
        return Answers.done(
                "Correction " + made.number() + " is made. " + made.partnerName() + " gets it by mail.",
                "/app/settlement.xhtml?id=" + made.id());
    }

    /** Sends a file in place of a page. */
    public void download() throws IOException {
        String format = Request.text("format");
        StatementFile file = statements.file(
                Request.id("id"),
                Arrays.stream(StatementFormat.values())
                        .filter(one -> one.name().equals(format))
                        .findFirst()
                        .orElseThrow(NotFound::new));
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType(file.mediaType());
        answer.setResponseContentLength(file.content().length);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        answer.getResponseOutputStream().write(file.content());
        faces.responseComplete();
    }

    private static String here() {
        return "/app/settlement.xhtml?id=" + Request.id("id");
    }
}
