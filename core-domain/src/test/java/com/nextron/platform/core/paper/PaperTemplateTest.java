package com.nextron.platform.core.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTemplateTest {
    private final PaperTemplate note = PaperTemplate.beside(PaperTemplateTest.class, "note.peb");

    @Test
    void printsWhatIsFilledInAsItIs() throws IOException {
        byte[] pdf = note.pdf(Map.of("title", "Note", "text", "<b>5 & 6</b> \"Ærlig talt\" \u0000\u0007and on"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("<b>5 & 6</b> \"Ærlig talt\" and on", "Page 1 of 1");
        }
    }

    @Test
    void neverFetchesWhatIsSomewhereElse() throws IOException {
        PaperTemplate picture = PaperTemplate.beside(PaperTemplateTest.class, "picture.peb");
        AtomicInteger asked = new AtomicInteger();
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        elsewhere.start();
        try {
            byte[] pdf = picture.pdf(Map.of(
                    "title",
                    "Note",
                    "address",
                    "http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/x.png"));

            assertThat(pdf).isNotEmpty();
            assertThat(asked).hasValue(0);
        } finally {
            elsewhere.stop(0);
        }
    }

    @Test
    void embedsItsFonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(note.pdf(Map.of("title", "Note", "text", "Words")))) {
            var resources = document.getPage(0).getResources();
            List<PDFont> fonts = new ArrayList<>();
            for (var name : resources.getFontNames()) {
                fonts.add(resources.getFont(name));
            }
            assertThat(fonts)
                    .allMatch(PDFont::isEmbedded)
                    .extracting(PDFont::getName)
                    .anyMatch(name -> name.endsWith("+LiberationSans"));
        }
    }

    @Test
    void refusesToPrintWhatWasForgotten() {
        assertThatThrownBy(() -> note.pdf(Map.of("title", "Note")))
                .isInstanceOf(PebbleException.class)
                .hasMessageContaining("text");
    }
}
