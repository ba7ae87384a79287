package com.nextron.platform.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.money.Money;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    @Test
    void quotesWhatWouldBreakARow() throws IOException {
        assertThat(table(List.of("Øst, \"vest\"\nog hjem", "plain")))
                .isEqualTo("one,two\r\n\"Øst, \"\"vest\"\"\nog hjem\",plain\r\n");
    }

    @Test
    void takesTheFormulaOutOfATextButNotTheSignOffANumber() throws IOException {
        assertThat(table(
                        List.of("=HYPERLINK(\"x\")", new BigDecimal("-5.00")),
                        List.of("+47 917", -3),
                        List.of("@x", "-"),
                        List.of("\t=1", "\r=1")))
                .isEqualTo("one,two\r\n\"'=HYPERLINK(\"\"x\"\")\",-5.00\r\n'+47 917,-3\r\n'@x,'-\r\n"
                        + "'\t=1,\"'\r=1\"\r\n");
    }

    @Test
    void writesDaysInstantsMoneyAndWhatIsNotKnown() throws IOException {
        assertThat(table(
                        List.of(LocalDate.of(2026, 4, 1), Instant.parse("2026-04-01T13:30:00Z")),
                        List.of(Money.of("1395.00", "NOK"), Optional.empty()),
                        List.of(Optional.of(new BigDecimal("1E+3")), Optional.of("=1"))))
                .isEqualTo("one,two\r\n2026-04-01,2026-04-01T13:30:00Z\r\n1395.00,\r\n1000,'=1\r\n");
    }

    private static String table(List<?>... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTable table = new CsvTable(out, List.of("one", "two"));
        for (List<?> row : rows) {
            table.row(row);
        }
        table.end();
        return out.toString(StandardCharsets.UTF_8);
    }
}
