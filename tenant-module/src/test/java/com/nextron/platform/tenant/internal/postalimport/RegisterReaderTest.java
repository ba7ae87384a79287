package com.nextron.platform.tenant.internal.postalimport;

import static com.nextron.platform.tenant.internal.postalimport.Files.archive;
import static com.nextron.platform.tenant.internal.postalimport.Files.geoNames;
import static com.nextron.platform.tenant.internal.postalimport.Files.norwegian;
import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.GeoPoint;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.tenant.PostalImports.Report;
import com.nextron.platform.tenant.PostalRegister.Accuracy;
import com.nextron.platform.tenant.PostalRegister.PostalPlace;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterReaderTest {
    private static final String HEADER = "country_code,zipcode,place,state,state_code,province,province_code,community,"
            + "community_code,latitude,longitude";

    @Test
    void readsGeoNamesTable() {
        ReadRegister read = read("NO", String.join("\n", norwegian(60)));

        PostalPlace first = sound(read).get(0);
        assertThat(sound(read)).hasSize(60);
        assertThat(first.code()).isEqualTo(PostalCode.of(Country.NORWAY, "2000"));
        assertThat(first.city()).isEqualTo("Lillestrøm");
        assertThat(first.municipality()).isEqualTo("Lillestrøm");
        assertThat(first.county()).isEqualTo("Akershus");
        assertThat(first.accuracy()).isEqualTo(Accuracy.CODE);
        assertThat(read.report().layout()).isEqualTo("GeoNames");
    }

    @Test
    void readsTheTableOfAnArchiveAndNothingElse() {
        byte[] zip = archive(
                "readme.txt", "Some words.", "zipcodes.no.json", "[]", "NO.txt", String.join("\n", norwegian(60)));

        ReadRegister read = read("NO", zip);

        assertThat(sound(read)).hasSize(60);
    }

    @Test
    void readsATableWithColumnNamesAndQuotes() {
        String table = "\uFEFF" + HEADER + "\r\nSE,624 66,\"Fårö, \"\"norr\"\"\",Gotland,05,,,,,57.9167,19.1333\r\n";

        ReadRegister read = read("SE", table);

        assertThat(sound(read)).singleElement().satisfies(place -> {
            assertThat(place.code().value()).isEqualTo("62466");
            assertThat(place.city()).isEqualTo("Fårö, \"norr\"");
            assertThat(place.municipality()).isEmpty();
        });
        assertThat(read.report().skipped()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "UTF-8"})
    void readsBringsRegisterAndPlacesItsCodes(String charset) {
        String table = "9008\tTROMSØ\t5501\tTROMSØ\tG\n1304\tSANDVIKA\t3201\tBÆRUM\tB\n1305\tHASLUM\t3201\tBÆRUM\tG\n";

        ReadRegister read = read("NO", table.getBytes(Charset.forName(charset)));

        PostalPlace haslum = place(read, "1305");
        PostalPlace tromso = place(read, "9008");
        assertThat(tromso.city()).isEqualTo("Tromsø");
        assertThat(tromso.county()).isEqualTo("Troms");
        assertThat(tromso.accuracy()).isEqualTo(Accuracy.TOWN);
        assertThat(haslum.accuracy()).isIn(Accuracy.TOWN, Accuracy.MUNICIPALITY);
        assertThat(haslum.at().metresTo(new GeoPoint(59.89, 10.53))).isLessThan(10_000);
        assertThat(read.report().layout()).isEqualTo("Bring");
    }

    @Test
    void keepsThePointsThatAreKnownWhereAFileHasNone() {
        GeoPoint known = new GeoPoint(69.66, 18.9);
        RegisterReader reader = new RegisterReader(
                RegisterPart.of("NO"),
                Limits.usual(),
                code -> Optional.of(new PostalPlace(code, "Tromsø", "", "Troms", known, Accuracy.CODE, Set.of())),
                () -> {});

        ReadRegister read = reader.read(stream("9008\tTROMSØ\t5501\tTROMSØ\tG\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(sound(read)).singleElement().satisfies(place -> {
            assertThat(place.at()).isEqualTo(known);
            assertThat(place.accuracy()).isEqualTo(Accuracy.CODE);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SE|11122|Stockholm|59.33|18.06|OTHER_COUNTRY",
                "NO|123|Oslo|59.91|10.75|CODE",
                "NO|12A4|Oslo|59.91|10.75|CODE",
                "NO|0150||59.91|10.75|NO_TOWN",
                "NO|0150|Oslo|north|10.75|POINT",
                "NO|0150|Oslo|10.75|59.91|POINT",
                "NO|0150|Oslo|NaN|10.75|POINT",
                "NO|0150|Oslo|95|10.75|POINT"
            })
    void refusesALineWithItsNumberAndWhy(
            String country, String code, String town, String north, String east, Refusal why) {
        List<String> lines = norwegian(60);
        lines.add(30, geoNames(country, code, town == null ? "" : town, north + "\t" + east));

        ReadRegister read = read("NO", String.join("\n", lines));

        assertThat(sound(read)).hasSize(60);
        assertThat(read.report().examples()).singleElement().satisfies(example -> {
            assertThat(example.line()).isEqualTo(31);
            assertThat(example.reason()).isEqualTo(why.sentence());
        });
    }

    @Test
    void refusesLinesThatAreTooLongShortOfColumnsOrNoText() {
        List<String> lines = norwegian(200);
        lines.add(10, "x".repeat(2_001));
        lines.add(20, "NO\t0150\tOslo");
        byte[] table = (String.join("\n", lines) + "\nNO\t0150\tTroms\u0001").getBytes(StandardCharsets.UTF_8);
        table[table.length - 1] = (byte) 0xD8;

        ReadRegister read = read("NO", table);

        assertThat(read.report().examples())
                .extracting(example -> example.line() + " " + example.reason())
                .containsExactly(
                        "11 " + Refusal.TOO_LONG.sentence(),
                        "21 " + Refusal.COLUMNS.sentence(),
                        "203 " + Refusal.NOT_TEXT.sentence());
    }

    @Test
    void keepsNoControlCharacters() {
        String line = geoNames("NO", "2000", "Lille\u0000strøm", "59.95\t11.05") + "\r\n";

        assertThat(sound(read("NO", line)).get(0).city()).isEqualTo("Lille strøm");
        assertThat(sound(read("NO", line)).get(0).municipality()).isEqualTo("Lille strøm");
    }

    @Test
    void takesTheFirstOfACodeThatIsThereTwice() {
        List<String> lines = norwegian(3);
        lines.add(geoNames("NO", "2000", "Elsewhere", "60.0\t11.0"));

        ReadRegister read = read("NO", String.join("\n", lines));

        assertThat(place(read, "2000").city()).isEqualTo("Lillestrøm");
        assertThat(read.report().repeated()).isEqualTo(1);
    }

    @Test
    void takesAFileWithFewBadLinesOnly() {
        List<String> good = norwegian(98);
        List<String> two = new ArrayList<>(good);
        two.addAll(List.of("NO\tbad", "NO\tbad"));
        List<String> three = new ArrayList<>(two);
        three.add("NO\tbad");

        assertThat(read("NO", String.join("\n", two))).isInstanceOf(ReadRegister.Sound.class);
        assertThat(why(read("NO", String.join("\n", three)))).contains("3 of 101 lines are refused");
    }

    @Test
    void stopsEarlyInAFileOfAnotherCountry() {
        String table = String.join("\n", Collections.nCopies(50_000, geoNames("SE", "11122", "Stockholm", "59.3\t18")));

        ReadRegister read = read("NO", table);

        assertThat(why(read)).contains("another country").contains("Norway");
        assertThat(read.report().lines()).isEqualTo(1_000);
    }

    @Test
    void refusesGeoNamesInAnotherEncoding() {
        String table = String.join("\n", norwegian(60));

        assertThat(why(read("NO", table.getBytes(Charset.forName("windows-1252")))))
                .contains("not text");
        assertThat(why(read("NO", table.getBytes(StandardCharsets.UTF_16)))).contains("UTF-16");
    }

    @Test
    void refusesWhatIsNoRegister() {
        assertThat(why(read("NO", "<html>Not found</html>"))).contains("first line");
        assertThat(why(read("NO", ""))).contains("no postal code");
        assertThat(why(read("NO", archive("picture.png", "x")))).contains("no table");
        assertThat(why(read("NO", HEADER))).contains("no postal code");
    }

    @Test
    void refusesABrokenArchive() {
        byte[] zip = archive("NO.txt", String.join("\n", norwegian(2_000)));
        byte[] half = Arrays.copyOf(zip, zip.length / 2);
        byte[] damaged = zip.clone();
        Arrays.fill(damaged, 200, 260, (byte) 7);

        assertThat(why(read("NO", half))).contains("broken");
        assertThat(why(read("NO", damaged))).contains("broken");
    }

    @Test
    void refusesAnArchiveThatUnpacksToMoreThanARegister() {
        byte[] bomb = archive("NO.txt", "NO\t".repeat(3_000_000));
        byte[] hidden = archive("other.json", "0".repeat(3_000_000), "NO.txt", String.join("\n", norwegian(60)));
        Limits small = new Limits(1_000_000, 200_000, 2);

        assertThat(bomb.length).isLessThan(50_000);
        assertThat(why(reader("NO", small).read(stream(bomb)))).contains("unpacks to more than");
        assertThat(why(reader("NO", small).read(stream(hidden)))).contains("unpacks to more than");
    }

    @Test
    void refusesMoreCodesThanARegisterHas() {
        Limits few = new Limits(1_000_000, 50, 2);

        assertThat(why(reader("NO", few)
                        .read(stream(String.join("\n", norwegian(60)).getBytes(StandardCharsets.UTF_8)))))
                .contains("more than 50 different codes");
    }

    @Test
    void countsAlandToFinlandAndSvalbardToNorway() {
        ReadRegister aland = read("AX", geoNames("AX", "22100", "Mariehamn", "60.1\t19.9"));
        ReadRegister finland = read("FI", geoNames("AX", "22100", "Mariehamn", "60.1\t19.9"));
        ReadRegister svalbard = read("SJ", geoNames("SJ", "9170", "Longyearbyen", "78.2\t15.6"));
        ReadRegister wrong = read("AX", geoNames("AX", "00100", "Helsinki", "60.1\t24.9"));
        ReadRegister other = read("AX", geoNames("FI", "22100", "Mariehamn", "60.1\t19.9"));

        assertThat(sound(aland).get(0).code().country()).isEqualTo(Country.FINLAND);
        assertThat(sound(finland)).hasSize(1);
        assertThat(sound(svalbard).get(0).code().country()).isEqualTo(Country.NORWAY);
        assertThat(wrong).isInstanceOf(ReadRegister.Unusable.class);
        assertThat(other).isInstanceOf(ReadRegister.Unusable.class);
    }

    @Test
    void refusesALineWithoutAPointWhereNoTownIsKnown() {
        ReadRegister read = read("EE", geoNames("EE", "10111", "Tallinn", "\t"));

        assertThat(read.report().reasons()).singleElement().satisfies(reason -> assertThat(reason.reason())
                .isEqualTo(Refusal.NOT_PLACED.sentence()));
    }

    static ReadRegister read(String part, String text) {
        return read(part, text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadRegister read(String part, byte[] bytes) {
        ReadRegister read = reader(part, Limits.usual()).read(stream(bytes));
        Report report = read.report();
        assertThat(report.lines())
                .as("counts add up")
                .isEqualTo(report.accepted() + report.repeated() + report.refused() + report.skipped());
        return read;
    }

    private static RegisterReader reader(String part, Limits limits) {
        return new RegisterReader(RegisterPart.of(part), limits, code -> Optional.empty(), () -> {});
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static List<PostalPlace> sound(ReadRegister read) {
        assertThat(read).as(String.valueOf(read)).isInstanceOf(ReadRegister.Sound.class);
        return ((ReadRegister.Sound) read).places();
    }

    private static PostalPlace place(ReadRegister read, String code) {
        return sound(read).stream()
                .filter(place -> place.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String why(ReadRegister read) {
        assertThat(read).isInstanceOf(ReadRegister.Unusable.class);
        return ((ReadRegister.Unusable) read).why();
    }
}
