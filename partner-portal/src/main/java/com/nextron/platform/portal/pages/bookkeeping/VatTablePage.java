package com.nextron.platform.portal.pages.bookkeeping;

import com.nextron.platform.billing.VatCategory;
import com.nextron.platform.billing.VatTable;
import com.nextron.platform.billing.VatTable.AskVat;
import com.nextron.platform.billing.VatTable.VatRuleView;
import com.nextron.platform.billing.VatTable.WantedRule;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Choices;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.ListPage;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The VAT table: its rules, which of them holds for a visit, and a form for another. */
@Named("vatTablePage")
@RequestScoped
public class VatTablePage extends ListPage<VatRuleView> {
    private static final String HERE = "/app/vat-rules.xhtml";
    private static final ZoneId HOME = ZoneId.of("Europe/Oslo");

    @Inject
    private VatTable table;

    @Inject
    private Choices choices;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    private final Entered form = new Entered();

    @Override
    protected Listing<VatRuleView> list(ListQuery query) {
        return table.rules(query);
    }

    @Override
    protected List<Column<VatRuleView>> columns() {
        return List.of(
                new Column<>("place", v -> v.place()),
                new Column<>("customer_country", v -> v.customerCountry()),
                new Column<>("vat_number", v -> v.vatNumber()),
                new Column<>("category", v -> v.category().name()),
                new Column<>("percent", v -> v.percent()),
                new Column<>("exemption_code", v -> v.exemptionCode()),
                new Column<>("exemption_reason", v -> v.exemptionReason()),
                new Column<>("valid_from", v -> v.validFrom()),
                new Column<>("version", v -> v.ruleVersion()),
                new Column<>("reason", v -> v.reason()),
                new Column<>("entered_at", v -> v.enteredAt()),
                new Column<>("entered_by", v -> v.enteredBy()));
    }

    @Override
    protected String order() {
        return "place";
    }

    public Entered getForm() {
        return form;
    }

    /** Whether the reader may enter rules. */
    public boolean isEditor() {
        return viewer.has("finance");
    }

    /** A place or a customer's country in words. */
    public String area(String code) {
        return switch (code) {
            case "*" -> "Anywhere";
            case "EU" -> "The EU";
            default -> choices.country(code);
        };
    }

    /** Whether the customer has a VAT number, in words. */
    public String number(String code) {
        return switch (code) {
            case "YES" -> "with a VAT number";
            case "NO" -> "without a VAT number";
            default -> "with or without a VAT number";
        };
    }

    public List<SelectItem> getAreas() {
        return Stream.concat(
                        Stream.of(new SelectItem("*", "Anywhere"), new SelectItem("EU", "The EU")),
                        choices.getCountries().stream())
                .toList();
    }

    public List<SelectItem> getNumbers() {
        return Stream.of("ANY", "YES", "NO")
                .map(code -> new SelectItem(code, capital(number(code))))
                .toList();
    }

    public List<SelectItem> getCategories() {
        return Arrays.stream(VatCategory.values())
                .map(one -> new SelectItem(one.name(), one.label() + " (" + one.name() + ")"))
                .toList();
    }

    /** Where the visit in question is; empty before anybody asked. */
    public String getPlace() {
        return Request.text("place");
    }

    public String getCustomerCountry() {
        return Request.text("customer");
    }

    public boolean isWithNumber() {
        return Request.text("number").equals("YES");
    }

    /** The rule that holds for the visit in question today; null before anybody asked, and where none holds. */
    public VatRuleView getHolds() {
        return isAsked() ? holds().orElse(null) : null;
    }

    public boolean isAsked() {
        return !getPlace().isEmpty() && !getCustomerCountry().isEmpty();
    }

    private Optional<VatRuleView> holds() {
        return table.holds(new AskVat(
                getPlace(), getCustomerCountry(), isWithNumber(), LocalDate.ofInstant(clock.instant(), HOME)));
    }

    public String enter() {
        VatRuleView rule = table.enter(new WantedRule(
                form.text("place"),
                form.text("customerCountry"),
                form.text("vatNumber"),
                form.text("category"),
                form.number("percent"),
                form.text("exemptionCode"),
                form.text("exemptionReason"),
                form.text("reason"),
                form.day("validFrom")));
        return Answers.done(
                "The rule holds from " + rule.validFrom() + " on. Drafts take it when they are issued.", HERE);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
