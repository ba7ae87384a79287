package com.nextron.platform.core.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.unbescape.xml.XmlEscape;

/**
 * The layout of a document on A4: an XHTML page as a Pebble template, most often one that extends {@code paper.peb} of this
 * package. What is filled in is escaped, and loses what XML cannot hold; a value that the template names and nobody gave is an
 * error. The PDF has its fonts embedded (Liberation Sans, SIL Open Font License 1.1) and holds what the page itself brings:
 * nothing is ever fetched. Safe for many threads.
 */
public final class PaperTemplate {
    private static final String FONT = "Liberation Sans";
    private static final int BOLD = 700;
    private static final int REGULAR = 400;
    private static final String ESCAPING = "xml";
    private static final PebbleEngine ENGINE = new PebbleEngine.Builder()
            .loader(new ClasspathLoader(PaperTemplate.class.getClassLoader()))
            .addEscapingStrategy(ESCAPING, XmlEscape::escapeXml10Minimal)
            .defaultEscapingStrategy(ESCAPING)
            .strictVariables(true)
            .defaultLocale(Locale.ROOT)
            .build();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final PebbleTemplate template;

    private PaperTemplate(PebbleTemplate template) {
        this.template = template;
    }

    /**
     * The template that lies beside a class.
     *
     * @param file its name, such as {@code invoice.peb}
     */
    public static PaperTemplate beside(Class<?> owner, String file) {
        return new PaperTemplate(ENGINE.getTemplate(owner.getPackageName().replace('.', '/') + "/" + file));
    }

    /** The document as PDF. */
    public byte[] pdf(Map<String, Object> values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> font("LiberationSans-Regular.ttf"), FONT, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("LiberationSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
        builder.withProducer("Nextron service platform");
        // Pictures stand in the page itself.
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        builder.withHtmlContent(page(values), "about:blank");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The page as XHTML. */
    String page(Map<String, Object> values) {
        StringWriter page = new StringWriter();
        try {
            template.evaluate(page, values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    private static InputStream font(String file) {
        return PaperTemplate.class.getResourceAsStream("/fonts/liberation/" + file);
    }
}
