package com.nextron.platform.billing.internal.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nextron.platform.billing.ExportFormat;
import com.nextron.platform.billing.Exports.Selection;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    private static final Instant AT = Instant.parse("2026-11-18T09:00:00Z");

    @Test
    void handsOnPiecesOfOneMebibyteAndTheirChecksum() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        List<Integer> sizes = new ArrayList<>();
        PieceStream out = new PieceStream((piece, content) -> {
            assertThat(piece).isEqualTo(sizes.size());
            sizes.add(content.length);
            whole.writeBytes(content);
        });

        for (int i = 0; i < 300; i++) {
            out.write(new byte[10_007], 0, 10_007);
        }
        out.write(7);
        out.close();

        assertThat(sizes.subList(0, sizes.size() - 1)).containsOnly(PieceStream.PIECE);
        assertThat(out.count()).isEqualTo(300 * 10_007 + 1).isEqualTo(whole.size());
        assertThat(out.sha256()).isEqualTo(Sha256.of(whole.toByteArray()));
    }

    @Test
    void notesSizeAndChecksumOfEveryEntryButTheLast() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<ZipFile.Noted> noted = new ArrayList<>();
        ZipFile zip = new ZipFile(bytes, AT, noted::addAll);

        for (int i = 0; i < 501; i++) {
            byte[] content = ("document " + i).getBytes(StandardCharsets.UTF_8);
            zip.add("peppol/" + i + ".xml", Integer.toString(i), out -> out.write(content));
        }
        zip.addLast("manifest.json", out -> out.write('{'));
        zip.close();

        assertThat(noted).hasSize(501);
        assertThat(noted.get(500).sha256()).isEqualTo(Sha256.of("document 500".getBytes(StandardCharsets.UTF_8)));
        assertThat(noted.get(500).bytes()).isEqualTo(12);
        assertThat(names(bytes.toByteArray())).hasSize(502).endsWith("manifest.json");
    }

    @Test
    void isTheSameToTheByteForTheSameContent() throws IOException {
        assertThat(archive()).isEqualTo(archive());
    }

    @Test
    void stopsAtTheNextSignWhenItNoLongerCounts() {
        Run run = new Run(UUID.randomUUID(), "EX-1", 1, EnumSet.allOf(ExportFormat.class), AT);
        AtomicInteger asked = new AtomicInteger();
        Progress progress = new Progress(run, 100, (which, percent) -> asked.incrementAndGet() > 99);

        assertThatExceptionOfType(Progress.TakenOver.class).isThrownBy(() -> progress.checked(10));
    }

    @Test
    void saysThatTheDiskIsFull() {
        Exception deep = new IllegalStateException(new RuntimeException(new SQLException("no space left", "53100")));

        assertThat(FailedWrite.sentence(deep)).startsWith("The database's disk is full.");
        assertThat(FailedWrite.sentence(new IllegalStateException("x"))).startsWith("Something went wrong on our side");
    }

    @Test
    void namesTheFieldsOfAChoiceThatMakeNoSense() {
        Selection odd = new Selection(
                LocalDate.of(2026, 11, 30),
                LocalDate.of(2026, 11, 1),
                null,
                null,
                "QUOTE",
                "LATE",
                List.of("1; drop"),
                List.of("XML"),
                "x".repeat(501),
                null);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Choice.of(odd))
                .satisfies(refused -> assertThat(refused.fields())
                        .extracting(FieldError::field)
                        .containsExactly("to", "kind", "status", "numbers", "formats", "againBecause"));
    }

    @Test
    void saysHowItWasChosen() {
        Selection typed = new Selection(
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30),
                "fjordlab",
                "NOK",
                "INVOICE",
                "NEW",
                List.of(),
                List.of("CSV"),
                null,
                null);

        assertThat(Choice.of(typed).sentence())
                .isEqualTo(
                        "Invoices issued from 2026-11-01 until 2026-11-30 of customer fjordlab in NOK, for the first time.");
        assertThat(Choice.of(typed).formats()).containsExactly(ExportFormat.CSV);
        assertThat(Choice.of(Selection.everything()).sentence()).isEqualTo("Invoices and credit notes.");
    }

    private static byte[] archive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ZipFile zip = new ZipFile(bytes, AT, some -> {});
        zip.add("lines.csv", "", out -> out.write("a,b".getBytes(StandardCharsets.UTF_8)));
        zip.close();
        return bytes.toByteArray();
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
