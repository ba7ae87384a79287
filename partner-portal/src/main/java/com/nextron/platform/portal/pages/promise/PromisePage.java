package com.nextron.platform.portal.pages.promise;

import com.nextron.platform.billing.PriceLists;
import com.nextron.platform.billing.VisitPrices;
import com.nextron.platform.billing.VisitPrices.AskPrice;
import com.nextron.platform.billing.VisitPrices.AskedPart;
import com.nextron.platform.billing.VisitPrices.PricedVisit;
import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.clock.PromisePreview;
import com.nextron.platform.core.clock.PromisePreview.AskPromise;
import com.nextron.platform.core.clock.PromisePreview.AskedHold;
import com.nextron.platform.core.clock.ResponsePromise;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.portal.pages.ClockFace;
import com.nextron.platform.portal.pages.Clocks;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What would be promised and what a visit would cost, while the customer is on the phone. Stores nothing. */
@Named("promisePage")
@RequestScoped
public class PromisePage {
    private static final Pattern PART =
            Pattern.compile("(?:(\\d{1,4})\\s*[x×]\\s+)?(.*\\S)\\s+(\\d{1,9}(?:[.,]\\d{1,6})?)");

    @Inject
    private PromisePreview promises;

    @Inject
    private VisitPrices prices;

    @Inject
    private PriceLists priceLists;

    @Inject
    private Clocks clocks;

    @Inject
    private Times times;

    private final Entered form = new Entered();
    private ResponsePromise promise;
    private List<ClockFace.Bar> bars = List.of();
    private PricedVisit price;

    public Entered getForm() {
        return form;
    }

    public List<SelectItem> getPlaces() {
        return AskedPlace.items();
    }

    /** The promise that was asked for; null before. */
    public ResponsePromise getPromise() {
        return promise;
    }

    /** The deadline in the site's time with its zone; empty while there is none. */
    public String getDeadline() {
        return promise.deadline()
                .map(deadline -> times.at(deadline, promise.zone()))
                .orElse("");
    }

    /** The way to the deadline. */
    public List<ClockFace.Bar> getBars() {
        return bars;
    }

    /** The price that was asked for; null before, or when no arrival was given. */
    public PricedVisit getPrice() {
        return price;
    }

    /** Answers on the same page. */
    public String workOut() {
        AskedPlace place = form.choice("country", AskedPlace.class);
        if (place == null) {
            throw new InvalidInput(new FieldError("country", "Please choose one of the list."));
        }
        ResponsePromise promised = promises.preview(new AskPromise(
                place.country(),
                place.subdivision(),
                given("responseLevel"),
                moment("receivedAt", place),
                holds(place),
                given("agreement"),
                null));
        price = form.text("arrivedAt").isEmpty() ? null : priced(place);
        promise = promised;
        bars = clocks.barsOf(ResponseLevel.of(given("responseLevel")), promised);
        return null;
    }

    private PricedVisit priced(AskedPlace place) {
        String arrived = moment("arrivedAt", place);
        String card = priceLists
                .inForce(
                        Country.of(place.country()),
                        OffsetDateTime.parse(arrived).toInstant())
                .rateCard();
        return prices.preview(new AskPrice(
                place.country(),
                place.subdivision(),
                null,
                card,
                null,
                null,
                null,
                arrived,
                moment("departedAt", place),
                form.number("kilometres"),
                form.number("calloutFee"),
                parts()));
    }

    /** One part a line: its name and its price, such as {@code Mainboard X11 8450.00}; {@code 2 x} before it for two. */
    private List<AskedPart> parts() {
        return form.text("parts")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(PromisePage::part)
                .toList();
    }

    private static AskedPart part(String line) {
        Matcher matcher = PART.matcher(line);
        if (!matcher.matches()) {
            throw new InvalidInput(new FieldError(
                    "parts",
                    "“" + line + "” has no price; write a name and what one piece costs, such as Fan 450.00."));
        }
        BigDecimal pieces = matcher.group(1) == null ? BigDecimal.ONE : new BigDecimal(matcher.group(1));
        return new AskedPart(
                matcher.group(2), pieces, new BigDecimal(matcher.group(3).replace(',', '.')));
    }

    private List<AskedHold> holds(AskedPlace place) {
        boolean held = !form.text("heldFrom").isEmpty();
        return held ? List.of(new AskedHold(moment("heldFrom", place), moment("heldTo", place), null)) : List.of();
    }

    private String moment(String field, AskedPlace place) {
        if (form.text(field).isEmpty()) {
            return null;
        }
        try {
            return place.withOffset(LocalDateTime.parse(form.text(field)));
        } catch (DateTimeException e) {
            throw new InvalidInput(new FieldError(field, "Please give a day and an hour, such as 2026-04-07 11:30."));
        }
    }

    private String given(String field) {
        return form.text(field).isEmpty() ? null : form.text(field);
    }
}
