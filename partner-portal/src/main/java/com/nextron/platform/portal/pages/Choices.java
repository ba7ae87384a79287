package com.nextron.platform.portal.pages;

import com.nextron.platform.core.Exclusion;
import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.dispatch.DeclineReason;
import com.nextron.platform.dispatch.WebhookEvent;
import com.nextron.platform.returns.Assets;
import com.nextron.platform.returns.FaultKind;
import com.nextron.platform.returns.ServiceDesk.Readiness;
import com.nextron.platform.tenant.Rank;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the forms' lists offer, in words. */
@Named("choices")
@ApplicationScoped
public class Choices {
    /** The four countries first, then the rest of the world by name. */
    public List<SelectItem> getCountries() {
        Stream<Country> nordic = Stream.of(Country.NORWAY, Country.SWEDEN, Country.DENMARK, Country.FINLAND);
        Stream<Country> others = Arrays.stream(Locale.getISOCountries())
                .map(Country::of)
                .filter(country -> !country.isNordic())
                .sorted(Comparator.comparing(Country::displayName));
        return Stream.concat(nordic, others)
                .map(country -> new SelectItem(country.code(), country.displayName()))
                .toList();
    }

    /** A country's name by its code. */
    public String country(String code) {
        return Country.of(code).displayName();
    }

    /** Response levels by their code. */
    public List<SelectItem> getLevelCodes() {
        return items(
                ResponseLevel.values(),
                ResponseLevel::code,
                level -> level == ResponseLevel.BY_AGREEMENT ? level.label() : brief(level) + " · " + level.label());
    }

    /** A level as short as a table needs it: its code, or a word where the code is none. */
    public static String brief(ResponseLevel level) {
        return switch (level) {
            case NBD, FOUR_HOURS -> level.code();
            case TWENTY_FOUR_SEVEN -> "24/7";
            case BY_AGREEMENT -> "by agreement";
        };
    }

    /** Response levels by their name. */
    public List<SelectItem> getLevels() {
        return items(ResponseLevel.values(), Enum::name, ResponseLevel::label);
    }

    public List<SelectItem> getFaults() {
        return items(FaultKind.values(), Enum::name, FaultKind::label);
    }

    public List<SelectItem> getReadiness() {
        return items(Readiness.values(), Enum::name, duty -> duty.label() + " (" + duty.rule() + ")");
    }

    public List<SelectItem> getExclusions() {
        return items(Exclusion.values(), Enum::name, reason -> reason.label() + " (" + reason.rule() + ")");
    }

    public List<SelectItem> getDeclineReasons() {
        return items(DeclineReason.values(), Enum::name, DeclineReason::label);
    }

    /** What a partner's own system can be told, by the type of the event. */
    public List<SelectItem> getWebhookEvents() {
        return items(WebhookEvent.values(), WebhookEvent::type, event -> event.label() + " (" + event.type() + ")");
    }

    public List<SelectItem> getRanks() {
        return items(Rank.values(), Enum::name, rank -> rank == Rank.PRIMARY ? "Asked first" : "Backup");
    }

    public List<SelectItem> getMachineKinds() {
        return items(
                Assets.Kind.values(),
                Enum::name,
                kind -> kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT));
    }

    private static <T> List<SelectItem> items(T[] all, Function<T, String> value, Function<T, String> label) {
        return Arrays.stream(all)
                .map(one -> new SelectItem(value.apply(one), label.apply(one)))
                .toList();
    }
}
