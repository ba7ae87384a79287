package com.nextron.platform.core.calendar;

import java.util.Locale;

/** A day that has a name of its own, in the five languages of the platform; English where a language is not offered. */
public enum NamedDay {
    NEW_YEAR("New Year's Day", "Første nyttårsdag", "Nyårsdagen", "Nytårsdag", "Uudenvuodenpäivä"),
    EPIPHANY("Epiphany", "Helligtrekongersdag", "Trettondedag jul", "Helligtrekonger", "Loppiainen"),
    MAUNDY_THURSDAY("Maundy Thursday", "Skjærtorsdag", "Skärtorsdagen", "Skærtorsdag", "Kiirastorstai"),
    GOOD_FRIDAY("Good Friday", "Langfredag", "Långfredagen", "Langfredag", "Pitkäperjantai"),
    EASTER("Easter Sunday", "Første påskedag", "Påskdagen", "Påskedag", "Pääsiäispäivä"),
    EASTER_MONDAY("Easter Monday", "Andre påskedag", "Annandag påsk", "Anden påskedag", "Toinen pääsiäispäivä"),
    LABOUR_DAY("Labour Day", "Arbeidernes dag", "Första maj", "Arbejdernes kampdag", "Vappu"),
    CONSTITUTION_DAY(
            "Constitution Day",
            "Grunnlovsdagen",
            "Norges nationaldag",
            "Norges grundlovsdag",
            "Norjan perustuslain päivä"),
    GENERAL_PRAYER_DAY("General Prayer Day", "Store bededag", "Stora bönedagen", "Store bededag", "Suuri rukouspäivä"),
    ASCENSION_DAY(
            "Ascension Day", "Kristi himmelfartsdag", "Kristi himmelsfärdsdag", "Kristi himmelfartsdag", "Helatorstai"),
    WHIT_SUNDAY("Whit Sunday", "Første pinsedag", "Pingstdagen", "Pinsedag", "Helluntaipäivä"),
    WHIT_MONDAY("Whit Monday", "Andre pinsedag", "Annandag pingst", "Anden pinsedag", "Toinen helluntaipäivä"),
    NATIONAL_DAY(
            "National Day",
            "Sveriges nasjonaldag",
            "Sveriges nationaldag",
            "Sveriges nationaldag",
            "Ruotsin kansallispäivä"),
    SELF_GOVERNMENT_DAY(
            "Åland's Self-Government Day",
            "Ålands selvstyredag",
            "Ålands självstyrelsedag",
            "Ålands selvstyredag",
            "Ahvenanmaan itsehallintopäivä"),
    MIDSUMMER_EVE("Midsummer Eve", "Midtsommeraften", "Midsommarafton", "Midsommeraften", "Juhannusaatto"),
    MIDSUMMER_DAY("Midsummer Day", "Midtsommerdag", "Midsommardagen", "Midsommerdag", "Juhannuspäivä"),
    ALL_SAINTS("All Saints' Day", "Allehelgensdag", "Alla helgons dag", "Allehelgensdag", "Pyhäinpäivä"),
    INDEPENDENCE_DAY(
            "Independence Day",
            "Finlands selvstendighetsdag",
            "Självständighetsdagen",
            "Finlands uafhængighedsdag",
            "Itsenäisyyspäivä"),
    CHRISTMAS_EVE("Christmas Eve", "Julaften", "Julafton", "Juleaften", "Jouluaatto"),
    CHRISTMAS_DAY("Christmas Day", "Første juledag", "Juldagen", "Juledag", "Joulupäivä"),
    BOXING_DAY("Boxing Day", "Andre juledag", "Annandag jul", "Anden juledag", "Tapaninpäivä"),
    NEW_YEARS_EVE("New Year's Eve", "Nyttårsaften", "Nyårsafton", "Nytårsaften", "Uudenvuodenaatto");

    private final String english;
    private final String bokmal;
    private final String swedish;
    private final String danish;
    private final String finnish;

    NamedDay(String english, String bokmal, String swedish, String danish, String finnish) {
        this.english = english;
        this.bokmal = bokmal;
        this.swedish = swedish;
        this.danish = danish;
        this.finnish = finnish;
    }

    /** The name in English. */
    public String englishName() {
        return english;
    }

    /** The name in the language of that locale. */
    public String name(Locale language) {
        return switch (language.getLanguage()) {
            case "nb", "no", "nn" -> bokmal;
            case "sv" -> swedish;
            case "da" -> danish;
            case "fi" -> finnish;
            default -> english;
        };
    }
}
