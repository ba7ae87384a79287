package com.nextron.platform.dispatch.internal.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Turns the report's words into a PDF with its fonts embedded (Liberation Sans, SIL Open Font License 1.1). */
@ApplicationScoped
class ServiceReportPdf {
    private static final String FONT = "Liberation Sans";
    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    byte[] of(ReportedVisit visit) {
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> font("LiberationSans-Regular.ttf"), FONT, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("LiberationSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
        builder.withProducer("Nextron service platform");
        // Pictures stand in the page itself; nothing is ever fetched.
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        builder.withHtmlContent(new ServiceReportHtml(visit).page(), "about:blank");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font(String file) {
        return ServiceReportPdf.class.getResourceAsStream("/fonts/liberation/" + file);
    }
}
