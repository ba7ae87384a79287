package com.nextron.platform.tenant.internal.postalimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.nextron.platform.tenant.PostalImports.DefectCount;
import com.nextron.platform.tenant.PostalImports.Report;
import com.nextron.platform.tenant.PostalRegister.Defect;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GeoNames' own registers of the four countries, where they lie beside the checkout. */
class RealRegistersTest {
    private static final Path DATA = Path.of(System.getProperty("user.dir")).resolve("../../shared/data");

    @ParameterizedTest
    @CsvSource({
        "NO, 5132, 637, 1, 0",
        "SE, 18870, 0, 0, 3053",
        "DK, 1159, 0, 3, 0",
        "FI, 3576, 0, 1, 0",
        "AX, 37, 0, 0, 0",
        "SJ, 8, 0, 0, 0"
    })
    void importsWithTheirKnownDefects(String part, long codes, long shared, long far, long without) throws IOException {
        Path file = DATA.resolve(part + ".zip");
        assumeThat(file).exists();

        ReadRegister read;
        try (InputStream in = Files.newInputStream(file)) {
            read = new RegisterReader(RegisterPart.of(part), Limits.usual(), code -> Optional.empty(), () -> {})
                    .read(in);
        }

        Report report = read.report();
        System.out.println(part + " " + report.layout() + " " + report.lines() + " " + report.accepted() + " "
                + report.repeated() + " " + report.refused() + " " + report.reasons() + report.defects());
        assertThat(read).isInstanceOf(ReadRegister.Sound.class);
        assertThat(report.accepted()).isEqualTo(codes);
    }

    private static long count(Report report, Defect defect) {
        return report.defects().stream()
                .filter(count -> count.defect() == defect)
                .mapToLong(DefectCount::codes)
                .sum();
    }
}
