package com.nextron.platform.portal.pages.bookkeeping;

import com.nextron.platform.billing.ExportFormat;
import com.nextron.platform.billing.Exports;
import com.nextron.platform.billing.Exports.BatchView;
import com.nextron.platform.billing.Exports.CreateOutcome;
import com.nextron.platform.billing.Exports.Preview;
import com.nextron.platform.billing.Exports.Selection;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.CustomerChoices;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** A new batch: chosen, looked at, then locked. */
@Named("newExportPage")
@RequestScoped
public class NewExportPage {
    @Inject
    private Exports exports;

    @Inject
    private CustomerChoices customers;

    private final Entered form = new Entered();
    private Preview preview;

    /** Begins with everything that waits, or with what came back where the link says so, in every format. */
    public void load() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            form.put(
                    "formats",
                    Arrays.stream(ExportFormat.values()).map(Enum::name).toArray(String[]::new));
            getStatuses().stream()
                    .map(SelectItem::getValue)
                    .filter(Request.text("status")::equals)
                    .forEach(status -> form.put("status", status));
            look();
        }
    }

    public Entered getForm() {
        return form;
    }

    /** What the batch would hold; nothing while the choice makes no sense. */
    public Preview getPreview() {
        return preview;
    }

    public List<SelectItem> getFormats() {
        return Arrays.stream(ExportFormat.values())
                .map(format -> new SelectItem(format.name(), format.label()))
                .toList();
    }

    public List<SelectItem> getKinds() {
        return List.of(new SelectItem("INVOICE", "Invoices only"), new SelectItem("CREDIT_NOTE", "Credit notes only"));
    }

    public List<SelectItem> getStatuses() {
        return List.of(
                new SelectItem("NEW", "Only those in no batch before"),
                new SelectItem("RETURNED", "Only those refused, held or freed before"));
    }

    public List<SelectItem> getCustomers() {
        return customers.byName();
    }

    /** Works out the preview; the page is drawn anew. */
    public String look() {
        preview = exports.preview(chosen(""));
        form.put("seen", preview.seal());
        return null;
    }

    public String create() {
        CreateOutcome outcome = exports.create(chosen(form.text("seen")));
        if (outcome instanceof CreateOutcome.Created created) {
            BatchView batch = created.batch();
            return Answers.done(
                    "Batch " + batch.number() + " is locked with "
                            + (batch.invoices() == 1 ? "one document." : batch.invoices() + " documents.")
                            + " Its archive is being made.",
                    "/app/export.xhtml?id=" + batch.id());
        }
        return stay(
                outcome instanceof CreateOutcome.ChangedSincePreview
                        ? "Other documents fit the choice than in the totals you saw. Nothing was locked; here are the new"
                                + " totals."
                        : "No issued document fits the choice. Nothing was locked.");
    }

    /** The same choice with new totals. */
    private String stay(String sentence) {
        Answers.stay(sentence);
        return look();
    }

    private Selection chosen(String seen) {
        return new Selection(
                form.day("from"),
                form.day("to"),
                form.text("customer"),
                form.text("currency"),
                form.text("kind"),
                form.text("status"),
                List.of(form.text("numbers").split("[\\s,;]+")),
                List.copyOf(form.ticked("formats")),
                form.text("againBecause"),
                seen);
    }
}
