package com.nextron.platform.dev.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.OrganisationNumber;
import com.nextron.platform.core.place.PostalCode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoFileTest {

    @Test
    void everyCompanyHasAnOrganisationNumberOfItsOwnWithRightCheckDigits() {
        List<JsonNode> companies = companies();

        Set<OrganisationNumber> numbers = new HashSet<>();
        companies.forEach(
                company -> numbers.add(OrganisationNumber.of(country(company), text(company, "organisationNumber"))));

        assertThat(numbers).hasSameSizeAs(companies).hasSizeGreaterThan(20);
    }

    @Test
    void everyPostalCodeIsOneOfItsCountry() {
        Stream<JsonNode> places = Stream.concat(companies().stream(), DemoFile.machines().stream());

        assertThat(places)
                .allSatisfy(place -> assertThatCode(() -> PostalCode.of(country(place), text(place, "postalCode")))
                        .doesNotThrowAnyException());
    }

    @Test
    void whoeverTakesAJobIsAskedFirstForItsPlaceAndLevel() {
        List<JsonNode> jobs =
                DemoFile.cases().stream().filter(entry -> entry.has("holder")).toList();

        assertThat(jobs).hasSizeGreaterThan(15).allSatisfy(job -> assertThat(
                        firstAsked(machine(text(job, "serialNumber")), text(job, "level")))
                .hasValue(text(job, "holder")));
    }

    @Test
    void nobodyIsAskedForTheCaseThatIsEscalated() {
        JsonNode escalated = DemoFile.cases().stream()
                .filter(entry -> text(entry, "reach").equals("ESCALATED"))
                .findFirst()
                .orElseThrow();

        Optional<String> asked = firstAsked(machine(text(escalated, "serialNumber")), text(escalated, "level"));

        assertThat(asked).isEmpty();
    }

    @Test
    void everyTechnicianOnAJobWorksForItsHolder() {
        List<JsonNode> visits = DemoFile.cases().stream()
                .filter(entry -> entry.has("technician"))
                .toList();

        assertThat(visits).isNotEmpty().allSatisfy(visit -> assertThat(DemoFile.partners().stream()
                        .filter(partner -> text(partner, "id").equals(text(visit, "holder")))
                        .flatMap(partner -> stream(partner.get("technicians")))
                        .map(technician -> text(technician, "email")))
                .contains(text(visit, "technician")));
    }

    private static List<JsonNode> companies() {
        return Stream.concat(DemoFile.partners().stream(), DemoFile.customers().stream())
                .filter(entry -> entry.has("body"))
                .map(entry -> entry.get("body"))
                .toList();
    }

    private static Optional<String> firstAsked(JsonNode machine, String level) {
        record Holder(String partner, int width) {}
        PostalCode place = PostalCode.of(country(machine), text(machine, "postalCode"));
        return DemoFile.partners().stream()
                .flatMap(partner -> stream(partner.get("territories"))
                        .filter(territory -> text(territory, "rank").equals("PRIMARY"))
                        .filter(territory -> place.country().code().equals(countryOf(territory, partner)))
                        .filter(territory -> stream(territory.get("levels"))
                                .anyMatch(served -> served.asText().equals(level)))
                        .filter(territory -> place.value().compareTo(text(territory, "postalFrom")) >= 0
                                && place.value().compareTo(text(territory, "postalTo")) <= 0)
                        .map(territory -> new Holder(
                                text(partner, "id"),
                                Integer.parseInt(text(territory, "postalTo"))
                                        - Integer.parseInt(text(territory, "postalFrom")))))
                .min(Comparator.comparing(Holder::width))
                .map(Holder::partner);
    }

    private static String countryOf(JsonNode territory, JsonNode partner) {
        return territory.has("country")
                ? text(territory, "country")
                : partner.get("body").get("country").asText();
    }

    private static JsonNode machine(String serial) {
        return DemoFile.machines().stream()
                .filter(machine -> text(machine, "serialNumber").equals(serial))
                .findFirst()
                .orElseThrow();
    }

    private static Country country(JsonNode entry) {
        return Country.of(text(entry, "country"));
    }

    private static String text(JsonNode entry, String field) {
        return entry.get(field).asText();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return java.util.stream.StreamSupport.stream(array.spliterator(), false);
    }
}
