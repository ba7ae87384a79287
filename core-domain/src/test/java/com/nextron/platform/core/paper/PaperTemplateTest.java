package com.nextron.platform.core.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.util.Map;
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
    void neverFetchesWhatSomebodyWroteIntoIt() {
        String page = note.page(Map.of("title", "Note", "text", "<img src=\"http://example.com/x.png\"/>"));

        assertThat(page).doesNotContain("<img").contains("&lt;img");
    }

    @Test
    void embedsItsFonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(note.pdf(Map.of("title", "Note", "text", "Words")))) {
            var fonts = document.getPage(0).getResources();
            for (var name : fonts.getFontNames()) {
                PDFont font = fonts.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
            assertThat(fonts.getFontNames()).isNotEmpty();
        }
    }

    @Test
    void refusesToPrintWhatWasForgotten() {
        assertThatThrownBy(() -> note.pdf(Map.of("title", "Note")))
                .isInstanceOf(PebbleException.class)
                .hasMessageContaining("text");
    }
}
