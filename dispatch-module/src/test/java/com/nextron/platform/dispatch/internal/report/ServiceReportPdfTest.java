package com.nextron.platform.dispatch.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.Exclusion;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.Attachments.FileView;
import com.nextron.platform.dispatch.CheckDone;
import com.nextron.platform.dispatch.OpenWorkOrder.SiteAddress;
import com.nextron.platform.dispatch.PartFitted;
import com.nextron.platform.dispatch.VisitStatus;
import com.nextron.platform.dispatch.VisitView;
import com.nextron.platform.dispatch.VisitView.Moment;
import com.nextron.platform.dispatch.WorkDone;
import com.nextron.platform.dispatch.WorkOrderStatus;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.WorkOrderView.Report;
import com.nextron.platform.dispatch.WorkOrderView.TechnicianOnJob;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ServiceReportPdfTest {
    private static final Instant ARRIVED = Instant.parse("2026-11-17T16:05:00Z");
    private static final Instant LEFT = Instant.parse("2026-11-17T18:45:00Z");

    @Test
    void reportHasEverythingThatTheCustomerSigned() throws IOException {
        byte[] pdf = new ServiceReportPdf().of(mixedVisit());

        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "service-report.pdf"), pdf);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Service report WO-100045, visit 2")
                    .contains("Fjordlab <Drift> & Søn AS")
                    .contains("Tuesday 17 November 2026, 17:05 (Europe/Oslo)")
                    .contains("2 h 40 min")
                    .contains("86.3 km, both ways")
                    .contains("Mains power error (rule W5)")
                    .contains("MB-77-IN")
                    .contains("MB-12-OUT")
                    .contains("Customer confirmed a backup")
                    .contains("The second power supply comes on Thursday.")
                    .contains("Kari Nordmann, for the customer");
            for (PDFont font : fonts(read)) {
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        var resources = document.getPage(0).getResources();
        List<PDFont> fonts = new java.util.ArrayList<>();
        for (var name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        assertThat(fonts).isNotEmpty();
        return fonts;
    }

    private static ReportedVisit mixedVisit() throws IOException {
        Report report = new Report(
                new BigDecimal("86.3"),
                false,
                Optional.of(Exclusion.MAINS_POWER),
                "Scorched input filter, photo 1.",
                "Mains power had killed the mainboard.\nReplaced it and ran the diagnostics twice.",
                LEFT,
                false,
                Optional.of("The second power supply comes on Thursday."),
                List.of(
                        new WorkDone("Replaced the fan tray", 40, true, null, ""),
                        new WorkDone(
                                "Replaced the mainboard",
                                100,
                                false,
                                "MAINS_POWER",
                                "Scorched input filter, photo 1.")),
                List.of(
                        new PartFitted("Mainboard R740", "NX-4711", "OTHER", 1, "MB-77-IN", "MB-12-OUT", false),
                        new PartFitted("Fan tray", "", "OTHER", 1, "", "", true)),
                List.of(
                        new CheckDone("Customer confirmed a backup (C4, L2)", true),
                        new CheckDone("Remote management reachable", false)),
                Optional.of("Kari Nordmann"));
        return new ReportedVisit(
                order(),
                visit(report),
                Optional.of(drawing("png", 680, 260)),
                List.of(photo("Scorched input filter"), photo("The new board")));
    }

    private static ReportedVisit.Photo photo(String caption) throws IOException {
        return new ReportedVisit.Photo(caption, drawing("jpeg", 1600, 1200).content());
    }

    private static FileView drawing(String format, int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.DARK_GRAY);
        pen.setStroke(new BasicStroke(5));
        pen.drawArc(width / 8, height / 4, width / 3, height / 2, 20, 300);
        pen.drawArc(width / 3, height / 4, width / 2, height / 3, 180, 250);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return new FileView("drawing." + format, "image/" + format, out.toByteArray());
    }

    private static VisitView visit(Report report) {
        return new VisitView(
                Ids.next(),
                2,
                VisitStatus.REPORTED,
                new Party(new TenantId("nordlys-it"), "Nordlys IT"),
                new TechnicianOnJob(Ids.next(), "Tom Berg", ARRIVED, LEFT),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Moment(ARRIVED, ARRIVED, Optional.empty())),
                Optional.of(new Moment(LEFT, LEFT, Optional.empty())),
                Optional.empty(),
                Optional.of(report),
                Optional.empty());
    }

    private static WorkOrderView order() {
        return new WorkOrderView(
                Ids.next(),
                1,
                "WO-100045",
                Ids.next(),
                "C-100123",
                new TenantId("fjordlab"),
                WorkOrderStatus.ACCEPTED,
                ResponseLevel.FOUR_HOURS,
                Instant.parse("2026-11-17T12:00:00Z"),
                Optional.empty(),
                ZoneId.of("Europe/Oslo"),
                "NO-1",
                List.of(),
                "NO",
                "9008",
                "Tromsø",
                "Mainboard, server",
                "Nextron R740",
                Set.of("Server L1"),
                true,
                Optional.of(new SiteAddress(
                        "Fjordlab <Drift> & Søn AS",
                        "Storgata 1",
                        "Kari Nordmann",
                        "+47 77 00 00 01",
                        "kari@fjordlab.example",
                        "NX-000123",
                        "It does not start since this morning; the mains light is on.")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
