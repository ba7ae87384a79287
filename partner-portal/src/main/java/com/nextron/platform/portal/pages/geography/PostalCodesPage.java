package com.nextron.platform.portal.pages.geography;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.portal.pages.ListPage;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.tenant.PostalRegister;
import com.nextron.platform.tenant.PostalRegister.Defect;
import com.nextron.platform.tenant.PostalRegister.PostalPlace;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The codes of one country's register. */
@Named("postalCodesPage")
@RequestScoped
public class PostalCodesPage extends ListPage<PostalPlace> {
    @Inject
    private PostalRegister register;

    @Override
    protected Listing<PostalPlace> list(ListQuery query) {
        return register.list(getDefect().isEmpty() ? query : query.where("defect", getDefect()));
    }

    @Override
    protected List<Column<PostalPlace>> columns() {
        return List.of(
                new Column<>("country", v -> v.code().country().code()),
                new Column<>("postal_code", v -> v.code().value()),
                new Column<>("town", v -> v.city()),
                new Column<>("municipality", v -> v.municipality()),
                new Column<>("county", v -> v.county()),
                new Column<>("latitude", v -> BigDecimal.valueOf(v.at().latitude())),
                new Column<>("longitude", v -> BigDecimal.valueOf(v.at().longitude())),
                new Column<>("accuracy", v -> v.accuracy().name()),
                new Column<>("defects", v -> String.join("; ", defects(v))));
    }

    @Override
    protected String chipField() {
        return "country";
    }

    @Override
    protected List<Shown> shown() {
        Stream<String> nordic = Stream.of("SE", "DK", "FI");
        String other = getShow();
        boolean more = other.matches("[A-Z]{2}")
                && !Country.NORWAY.code().equals(other)
                && List.of(Locale.getISOCountries()).contains(other)
                && !List.of("SE", "DK", "FI").contains(other);
        return Stream.concat(nordic, more ? Stream.of(other) : Stream.empty())
                .map(code -> new Shown(code, Country.of(code).displayName()))
                .toList();
    }

    @Override
    protected Shown first() {
        return new Shown("NO", "Norway");
    }

    /** The defect that the shown codes have; empty for all codes. */
    public String getDefect() {
        return Request.text("defect");
    }

    public List<String> defects(PostalPlace place) {
        return place.defects().stream().sorted().map(Defect::meaning).toList();
    }

    public String point(PostalPlace place) {
        return String.format(
                Locale.ROOT, "%.4f, %.4f", place.at().latitude(), place.at().longitude());
    }

    /** What the point stands for, in words. */
    public String accuracy(PostalPlace place) {
        return switch (place.accuracy()) {
            case CODE -> "the code's own";
            case TOWN -> "middle of the town";
            case MUNICIPALITY -> "middle of the municipality";
            case AREA -> "main town of the area, may be far off";
        };
    }
}
