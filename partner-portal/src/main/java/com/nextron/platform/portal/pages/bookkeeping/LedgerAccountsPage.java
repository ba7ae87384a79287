package com.nextron.platform.portal.pages.bookkeeping;

import com.nextron.platform.billing.LedgerAccounts;
import com.nextron.platform.billing.LedgerAccounts.Mapping;
import com.nextron.platform.billing.LedgerAccounts.Wanted;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** By which accounts invoices are booked. */
@Named("ledgerAccountsPage")
@RequestScoped
public class LedgerAccountsPage {
    private static final String HERE = "/app/ledger-accounts.xhtml";

    @Inject
    private LedgerAccounts accounts;

    private final Entered form = new Entered();
    private List<Mapping> mappings;

    /** Asks before anything is drawn, so that whoever may not see them is told so. */
    public void load() {
        getMappings();
    }

    public List<Mapping> getMappings() {
        if (mappings == null) {
            mappings = accounts.list();
        }
        return mappings;
    }

    public Entered getForm() {
        return form;
    }

    public List<SelectItem> getKinds() {
        return List.of(
                new SelectItem(LedgerAccounts.ALL, "Every line"),
                new SelectItem("LABOUR", "Labour"),
                new SelectItem("SURCHARGE", "Surcharge by time of day"),
                new SelectItem("KILOMETRES", "Driving"),
                new SelectItem("CALLOUT", "Call-out"),
                new SelectItem("PART", "Parts"),
                new SelectItem(LedgerAccounts.RECEIVABLE, "The customer's claim"),
                new SelectItem(LedgerAccounts.VAT, "Output VAT"));
    }

    public List<SelectItem> getCategories() {
        return List.of(
                new SelectItem(LedgerAccounts.ALL, "Every VAT category"),
                new SelectItem("S", "S, standard rate"),
                new SelectItem("AE", "AE, reverse charge"),
                new SelectItem("G", "G, used outside Norway"),
                new SelectItem("E", "E, exempt"),
                new SelectItem("Z", "Z, zero rate"),
                new SelectItem("O", "O, outside the scope"));
    }

    /** What a mapping holds for, in words. */
    public String kind(String kind) {
        return label(getKinds(), kind);
    }

    /** A category in words. */
    public String category(String category) {
        return label(getCategories(), category);
    }

    /** A company in words. */
    public String company(String company) {
        return company.equals(LedgerAccounts.ALL)
                ? "Everywhere"
                : Country.of(company).displayName();
    }

    /** Whether everything else would be without an account if it were removed. */
    public boolean last(Mapping mapping) {
        return mapping.company().equals(LedgerAccounts.ALL)
                && mapping.vatCategory().equals(LedgerAccounts.ALL)
                && List.of(LedgerAccounts.ALL, LedgerAccounts.RECEIVABLE, LedgerAccounts.VAT)
                        .contains(mapping.kind());
    }

    public String save() {
        Mapping saved = accounts.save(new Wanted(
                form.text("company").isEmpty() ? LedgerAccounts.ALL : form.text("company"),
                form.text("kind"),
                form.text("vatCategory"),
                form.text("account"),
                form.text("vatCode"),
                form.text("department")));
        return Answers.done(
                kind(saved.kind()) + ", " + category(saved.vatCategory()) + ", " + company(saved.company())
                        + ": booked on account " + saved.account() + " from the next batch on.",
                HERE);
    }

    public String remove() {
        accounts.remove(Request.id("mapping"));
        return Answers.done("The mapping is taken away; the next best one holds from the next batch on.", HERE);
    }

    private static String label(List<SelectItem> items, String value) {
        return items.stream()
                .filter(item -> item.getValue().equals(value))
                .map(SelectItem::getLabel)
                .findFirst()
                .orElse(value);
    }
}
