package com.nextron.platform.tenant.internal.postalimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.nextron.platform.tenant.PostalImports.DefectCount;
import com.nextron.platform.tenant.PostalImports.Report;
import com.nextron.platform.tenant.PostalRegister.Defect;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GeoNames' own registers of the four countries, where they lie beside the checkout. */
class RealRegistersTest {
    private static final Path DATA = Path.of(System.getProperty("user.dir")).resolve("../../shared/data");

    @ParameterizedTest
    @CsvSource({
        "NO, 5132, 1484, 40, 0, 0",
        "SE, 18870, 13809, 50, 3, 3053",
        "DK, 1159, 0, 1, 3, 0",
        "FI, 3576, 0, 5, 9, 0",
        "AX, 37, 0, 0, 0, 0",
        "SJ, 8, 0, 1, 1, 0"
    })
    void takesEveryLineAndMarksTheKnownDefects(
            String part, long codes, long shared, long neighbours, long town, long without) throws IOException {
        ReadRegister read = read(part);

        Report report = read.report();
        assertThat(read).isInstanceOf(ReadRegister.Sound.class);
        assertThat(report.accepted()).isEqualTo(codes);
        assertThat(report.lines()).isEqualTo(codes + 1);
        assertThat(count(report, Defect.SHARED_POINT)).isEqualTo(shared);
        assertThat(count(report, Defect.FAR_FROM_NEIGHBOURS)).isEqualTo(neighbours);
        assertThat(count(report, Defect.FAR_FROM_TOWN)).isEqualTo(town);
        assertThat(count(report, Defect.NO_MUNICIPALITY)).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource({
        "NO, 0150, SHARED_POINT",
        "NO, 3538, FAR_FROM_NEIGHBOURS",
        "DK, 0900, FAR_FROM_TOWN",
        "DK, 0960, FAR_FROM_TOWN",
        "DK, 0999, FAR_FROM_TOWN",
        "FI, 00101, FAR_FROM_NEIGHBOURS"
    })
    void marksTheCodesThatAreKnownToBeWrong(String part, String code, Defect defect) throws IOException {
        ReadRegister read = read(part);

        assertThat(((ReadRegister.Sound) read).places())
                .filteredOn(place -> place.code().value().equals(code))
                .singleElement()
                .satisfies(place -> assertThat(place.defects()).contains(defect));
    }

    private static ReadRegister read(String part) throws IOException {
        Path file = DATA.resolve(part + ".zip");
        assumeThat(file).exists();
        try (InputStream in = java.nio.file.Files.newInputStream(file)) {
            return new RegisterReader(RegisterPart.of(part), Limits.usual(), code -> Optional.empty(), () -> {})
                    .read(in);
        }
    }

    private static long count(Report report, Defect defect) {
        return report.defects().stream()
                .filter(count -> count.defect() == defect)
                .mapToLong(DefectCount::codes)
                .sum();
    }
}
