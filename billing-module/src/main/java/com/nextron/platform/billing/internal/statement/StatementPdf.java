package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.Seller;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Turns a statement's words into a PDF with its fonts embedded (Liberation Sans, SIL Open Font License 1.1). */
final class StatementPdf {
    private static final String FONT = "Liberation Sans";
    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    private StatementPdf() {}

    static byte[] write(Sheet sheet, Seller operator) {
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> font("LiberationSans-Regular.ttf"), FONT, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("LiberationSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
        builder.withProducer("Nextron service platform");
        // Nothing is ever fetched.
        builder.useUriResolver((base, uri) -> null);
        builder.withHtmlContent(new StatementHtml(sheet, operator).page(), "about:blank");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The fonts come with the service reports. */
    private static InputStream font(String file) {
        return StatementPdf.class.getResourceAsStream("/fonts/liberation/" + file);
    }
}
