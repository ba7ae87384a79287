package com.nextron.platform.portal.pages.prices;

import com.nextron.platform.billing.RateCardBook.BandTerms;
import com.nextron.platform.billing.RateCardBook.CardTerms;
import com.nextron.platform.billing.RateCardBook.DistancePrice;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.portal.pages.Entered;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The terms of a rate card as a form holds them: bands and prices by distance are one line each. */
final class TypedCard {
    private static final String WEEKDAY = "WEEKDAY";
    private static final String CLOSED_DAY = "CLOSED_DAY";
    private static final Pattern BAND = Pattern.compile("(\\d{2}:\\d{2})\\s*[-–]\\s*(\\d{2}:\\d{2})\\s+(\\S+?)\\s*%?");
    private static final Pattern DISTANCE = Pattern.compile("(\\S+)\\s+(\\S+)");

    private TypedCard() {}

    /** What the form says. */
    static CardTerms of(Entered form) {
        List<BandTerms> bands = new ArrayList<>(bands(form, "bands", WEEKDAY));
        bands.addAll(bands(form, "closedBands", CLOSED_DAY));
        return new CardTerms(
                form.text("kind"),
                form.text("country"),
                form.text("partner"),
                form.text("currency"),
                form.day("validFrom"),
                form.number("hourlyRate"),
                form.number("kilometreRate"),
                distances(form),
                form.number("calloutFee"),
                form.number("noShowFee"),
                form.number("partsMarkUp"),
                whole(form, "stepMinutes"),
                whole(form, "minimumMinutes"),
                bands);
    }

    /** Fills a form that is shown for the first time. */
    static void fill(Entered form, CardTerms terms) {
        form.put("kind", terms.kind());
        form.put("country", terms.country());
        form.put("partner", terms.partner() == null ? "" : terms.partner());
        form.put("currency", terms.currency());
        form.put("validFrom", terms.validFrom().toString());
        form.put("hourlyRate", written(terms.hourlyRate()));
        form.put("kilometreRate", written(terms.kilometreRate()));
        form.put(
                "distancePrices",
                terms.distancePrices().stream()
                        .map(one -> written(one.fromKilometre()) + " " + written(one.kilometreRate()))
                        .collect(Collectors.joining("\n")));
        form.put("calloutFee", written(terms.calloutFee()));
        form.put("noShowFee", written(terms.noShowFee()));
        form.put("partsMarkUp", written(terms.partsMarkUp()));
        form.put(
                "stepMinutes",
                Optional.ofNullable(terms.stepMinutes()).orElse(30).toString());
        form.put(
                "minimumMinutes",
                Optional.ofNullable(terms.minimumMinutes()).orElse(60).toString());
        form.put("bands", written(terms.bands(), WEEKDAY));
        form.put("closedBands", written(terms.bands(), CLOSED_DAY));
    }

    /** The bands of one kind of day, one a line: {@code 16:00–20:00 50}. */
    static String written(List<BandTerms> bands, String days) {
        return bands.stream()
                .filter(band -> band.days().equals(days))
                .map(band -> band.from() + "–" + band.to() + " " + written(band.percent()))
                .collect(Collectors.joining("\n"));
    }

    private static List<BandTerms> bands(Entered form, String field, String days) {
        return form.text(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> band(line, field, days))
                .toList();
    }

    private static BandTerms band(String line, String field, String days) {
        Matcher matcher = BAND.matcher(line);
        if (!matcher.matches()) {
            throw new InvalidInput(new FieldError(
                    field, "“" + line + "” is no band; write from, to and percent, such as 16:00–20:00 50."));
        }
        return new BandTerms(days, matcher.group(1), matcher.group(2), number(matcher.group(3), field));
    }

    private static List<DistancePrice> distances(Entered form) {
        return form.text("distancePrices")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(TypedCard::distance)
                .toList();
    }

    private static DistancePrice distance(String line) {
        Matcher matcher = DISTANCE.matcher(line);
        if (!matcher.matches()) {
            throw new InvalidInput(new FieldError(
                    "distancePrices",
                    "“" + line + "” is no price; write the kilometre and the price, such as 100 6.90."));
        }
        return new DistancePrice(
                number(matcher.group(1), "distancePrices"), number(matcher.group(2), "distancePrices"));
    }

    private static BigDecimal number(String text, String field) {
        try {
            return new BigDecimal(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new InvalidInput(new FieldError(field, "“" + text + "” is no number, such as 6.90."));
        }
    }

    private static Integer whole(Entered form, String field) {
        try {
            BigDecimal number = form.number(field);
            return number == null ? null : number.intValueExact();
        } catch (ArithmeticException e) {
            throw new InvalidInput(new FieldError(field, "Please give whole minutes, such as 30."));
        }
    }

    private static String written(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
