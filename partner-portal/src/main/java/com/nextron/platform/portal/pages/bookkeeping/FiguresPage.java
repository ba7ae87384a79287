package com.nextron.platform.portal.pages.bookkeeping;

import com.nextron.platform.billing.FinanceFigures;
import com.nextron.platform.billing.FinanceFigures.CountryMonth;
import com.nextron.platform.billing.FinanceFigures.ProductCost;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.portal.pages.Choices;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Revenue and margin per country, and what the warranty costs per product, over some months. */
@Named("figuresPage")
@RequestScoped
public class FiguresPage {
    private static final List<Integer> SPANS = List.of(3, 6, 12, 24);
    private static final int USUAL = 12;
    private static final int BARS = 12;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    /** Thousands stand apart as in the tables. Charts are drawn in whole units, so its comma for decimals is not seen. */
    private static final String AS_ON_THE_PAGES = "nb-NO";

    @Inject
    private FinanceFigures figures;

    @Inject
    private Times times;

    @Inject
    private Choices choices;

    private List<CountryMonth> months;
    private List<ProductCost> products;

    /** Asks before anything is drawn, so that whoever may not see it is told so. */
    public void load() {
        getMonths();
    }

    public List<Integer> getSpans() {
        return SPANS;
    }

    /** How many months are shown. */
    public int getSpan() {
        return SPANS.stream()
                .filter(span -> span.toString().equals(Request.text("months")))
                .findFirst()
                .orElse(USUAL);
    }

    public YearMonth getTo() {
        return YearMonth.from(times.getNow().atZone(times.getHome()));
    }

    public YearMonth getFrom() {
        return getTo().minusMonths(getSpan() - 1L);
    }

    public List<CountryMonth> getMonths() {
        if (months == null) {
            months = figures.byCountry(getFrom(), getTo());
        }
        return months;
    }

    public List<ProductCost> getProducts() {
        if (products == null) {
            products = figures.warrantyByProduct(getFrom(), getTo());
        }
        return products;
    }

    /** One chart for each country and currency: an amount means something beside its own kind only. */
    public List<Drawn> getCharts() {
        return getMonths().stream()
                .map(one -> new Kind(one.country(), one.revenue().currency().getCurrencyCode()))
                .distinct()
                .sorted()
                .map(kind -> new Drawn(choices.country(kind.country()) + ", " + kind.currency(), chart(kind)))
                .toList();
    }

    /** The dearest products of each currency. */
    public List<Drawn> getProductCharts() {
        return getProducts().stream()
                .map(cost -> cost.worth().currency().getCurrencyCode())
                .distinct()
                .map(currency -> new Drawn("Warranty per product, " + currency, productChart(currency)))
                .toList();
    }

    private String chart(Kind kind) {
        List<YearMonth> axis = Stream.iterate(getFrom(), month -> month.plusMonths(1))
                .limit(getSpan())
                .toList();
        List<CountryMonth> own = getMonths().stream()
                .filter(one -> one.country().equals(kind.country())
                        && one.revenue().currency().getCurrencyCode().equals(kind.currency()))
                .toList();
        return bars(
                strings(axis.stream().map(MONTH::format).toList()),
                bar("Invoiced", "#0b5c5f", amounts(axis, own, CountryMonth::revenue)),
                bar("To partners", "#8a5a00", amounts(axis, own, CountryMonth::partners)),
                bar("Margin", "#4a6fa5", amounts(axis, own, CountryMonth::margin)));
    }

    private String productChart(String currency) {
        List<ProductCost> own = getProducts().stream()
                .filter(cost -> cost.worth().currency().getCurrencyCode().equals(currency))
                .limit(BARS)
                .toList();
        return bars(
                strings(own.stream().map(FiguresPage::name).toList()),
                bar("Worth of the covered work", "#0b5c5f", own.stream().map(ProductCost::worth)),
                bar("Paid to partners", "#8a5a00", own.stream().map(ProductCost::paid)));
    }

    /** What a product is called. */
    public static String name(ProductCost cost) {
        return cost.product().isEmpty() ? "Not recorded" : cost.product();
    }

    private static Stream<Money> amounts(
            List<YearMonth> axis, List<CountryMonth> own, Function<CountryMonth, Money> which) {
        return axis.stream().map(month -> own.stream()
                .filter(one -> one.month().equals(month))
                .map(which)
                .findFirst()
                .orElse(null));
    }

    private static JsonArrayBuilder strings(List<String> labels) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        labels.forEach(array::add);
        return array;
    }

    private static JsonObjectBuilder bar(String label, String colour, Stream<Money> amounts) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        amounts.forEach(amount -> {
            if (amount == null) {
                data.add(0);
            } else {
                data.add(amount.amount().setScale(0, RoundingMode.HALF_UP));
            }
        });
        return Json.createObjectBuilder()
                .add("label", label)
                .add("backgroundColor", colour)
                .add("data", data);
    }

    private static String bars(JsonArrayBuilder labels, JsonObjectBuilder... series) {
        JsonArrayBuilder datasets = Json.createArrayBuilder();
        for (JsonObjectBuilder one : series) {
            datasets.add(one);
        }
        JsonObject drawn = Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", datasets))
                .add(
                        "options",
                        Json.createObjectBuilder()
                                .add("animation", false)
                                .add("locale", AS_ON_THE_PAGES)
                                .add("maintainAspectRatio", false)
                                .add(
                                        "plugins",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "legend",
                                                        Json.createObjectBuilder()
                                                                .add("position", "bottom"))))
                .build();
        return drawn.toString();
    }

    private record Kind(String country, String currency) implements Comparable<Kind> {
        @Override
        public int compareTo(Kind other) {
            return (country + currency).compareTo(other.country + other.currency);
        }
    }

    /** A chart with what it shows. */
    public record Drawn(String title, String json) {}
}
