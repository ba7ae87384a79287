package com.nextron.platform.dispatch.internal.report;

import com.nextron.platform.core.Exclusion;
import com.nextron.platform.dispatch.CheckDone;
import com.nextron.platform.dispatch.OpenWorkOrder.SiteAddress;
import com.nextron.platform.dispatch.PartFitted;
import com.nextron.platform.dispatch.VisitView.Moment;
import com.nextron.platform.dispatch.WorkDone;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrderView.Report;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** The service report as one XHTML page: every time in the site's zone, every sum of minutes and kilometres named. */
final class ServiceReportHtml {
    private static final DateTimeFormatter DAY_AND_HOUR =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final String STYLE =
            """
            @page { size: A4; margin: 16mm 16mm 18mm 16mm;
              @bottom-left { content: '%s'; font: 8pt 'Liberation Sans'; color: #52656a; }
              @bottom-right { content: 'Page ' counter(page) ' of ' counter(pages); font: 8pt 'Liberation Sans'; color: #52656a; } }
            body { margin: 0; font-family: 'Liberation Sans'; font-size: 10pt; line-height: 1.4; color: #15262a; }
            .brand { color: #0b5e63; font-weight: bold; font-size: 11pt; }
            h1 { font-size: 18pt; margin: 2mm 0 1mm 0; } h2 { font-size: 11pt; margin: 6mm 0 1.5mm 0; color: #0b5e63; page-break-after: avoid; }
            p { margin: 0 0 1.5mm 0; } .muted { color: #52656a; }
            table { width: 100%%; border-collapse: collapse; } td, th { text-align: left; vertical-align: top; padding: 1.2mm 3mm 1.2mm 0; }
            .list { -fs-table-paginate: paginate; } .list th { border-bottom: 0.4mm solid #8b9ea2; font-size: 9pt; color: #52656a; }
            .list td { border-bottom: 0.2mm solid #d3dcdd; } .list tr { page-break-inside: avoid; }
            .facts th { width: 38mm; font-weight: normal; color: #52656a; }
            .number { text-align: right; white-space: nowrap; }
            .verdict { border: 0.4mm solid #0b5e63; padding: 2.5mm 3mm; font-weight: bold; }
            .photo { display: inline-block; width: 84mm; margin: 0 3mm 3mm 0; page-break-inside: avoid; font-size: 8.5pt; }
            .photo img { max-width: 84mm; max-height: 70mm; }
            .signed { page-break-inside: avoid; margin-top: 8mm; } .signed img { height: 22mm; max-width: 90mm; }
            .line { border-top: 0.3mm solid #15262a; width: 90mm; padding-top: 1mm; }
            """;

    private final ReportedVisit visit;
    private final WorkOrderView order;
    private final Report report;

    ServiceReportHtml(ReportedVisit visit) {
        this.visit = visit;
        this.order = visit.order();
        this.report = visit.visit().report().orElseThrow();
    }

    String page() {
        String title =
                "Service report " + order.number() + ", visit " + visit.visit().number();
        return "<html><head><title>" + text(title) + "</title><meta name=\"author\" content=\"Nextron\"/><style>"
                + STYLE.formatted(title.replaceAll("[^A-Za-z0-9 ,-]", "")) + "</style></head><body>"
                + "<div class=\"brand\">Nextron Service</div><h1>" + text(title) + "</h1>"
                + "<p class=\"muted\">Case " + text(order.caseNumber()) + ", received "
                + at(order.receivedAt()) + " (" + order.zone().getId() + ")</p>"
                + machine() + times() + finding() + work() + parts() + checklist() + photos() + signature()
                + "</body></html>";
    }

    private String machine() {
        SiteAddress address = order.address().orElseThrow();
        return "<h2>Where and what</h2><table class=\"facts\">"
                + row("Customer", address.customerName())
                + row(
                        "Site",
                        address.street() + ", " + order.postalCode() + " " + order.city() + ", " + order.country())
                + row("Contact", address.contactName())
                + row("Machine", order.machine())
                + row("Serial number", address.serialNumber())
                + row("Reported fault", address.description())
                + "</table>";
    }

    private String times() {
        Instant arrived = visit.visit().arrival().map(Moment::at).orElseThrow();
        Instant left = visit.visit().departure().map(Moment::at).orElseThrow();
        long minutes = Duration.between(arrived, left).toMinutes();
        String place = order.zone().getId();
        return "<h2>The visit</h2><table class=\"facts\">"
                + row(
                        "Technician",
                        visit.visit().technician().name() + ", "
                                + visit.visit().partner().name())
                + row("Arrived", at(arrived) + " (" + place + ")")
                + row("Left", at(left) + " (" + place + ")")
                + row("On site", minutes / 60 + " h " + minutes % 60 + " min")
                + row("Driven", report.kilometres().toPlainString() + " km, both ways")
                + "</table>";
    }

    private String finding() {
        String verdict = report.noShow()
                ? "Nobody was there to let the technician in. The drive and the time are invoiced by the price list."
                : report.covered()
                        ? "Covered: this visit costs you nothing (rule B2)."
                        : "Not all of it is covered: what is not is invoiced by the price list you accepted (rule B1).";
        return "<h2>What was found and done</h2><p class=\"verdict\">" + text(verdict) + "</p><p>"
                + lines(report.summary()) + "</p>"
                + report.exclusion()
                        .map(found -> "<p>" + text(found.label() + " (rule " + found.rule() + "): " + report.evidence())
                                + "</p>")
                        .orElse("")
                + report.comeAgainBecause()
                        .map(because -> "<p><b>Not finished; we come again:</b> " + lines(because) + "</p>")
                        .orElse("");
    }

    private String work() {
        if (report.work().isEmpty()) {
            return "";
        }
        StringBuilder rows = new StringBuilder();
        for (WorkDone piece : report.work()) {
            rows.append("<tr><td>").append(lines(piece.description()));
            if (piece.exclusion() != null) {
                Exclusion found = Exclusion.valueOf(piece.exclusion());
                rows.append("<br/><span class=\"muted\">")
                        .append(text(found.label() + " (rule " + found.rule() + "): " + piece.evidence()))
                        .append("</span>");
            }
            rows.append("</td><td class=\"number\">")
                    .append(piece.minutes())
                    .append(" min</td><td>")
                    .append(piece.covered() ? "covered" : "not covered")
                    .append("</td></tr>");
        }
        return "<h2>Work</h2><table class=\"list\"><thead><tr><th>What</th><th class=\"number\">Time</th><th>Warranty</th></tr>"
                + "</thead><tbody>" + rows + "</tbody></table>";
    }

    private String parts() {
        if (report.parts().isEmpty()) {
            return "";
        }
        StringBuilder rows = new StringBuilder();
        for (PartFitted part : report.parts()) {
            rows.append("<tr><td>")
                    .append(part.quantity())
                    .append(" × ")
                    .append(text(part.name()))
                    .append(
                            part.partNumber().isEmpty()
                                    ? ""
                                    : "<br/><span class=\"muted\">" + text(part.partNumber()) + "</span>")
                    .append("</td><td>")
                    .append(text(orDash(part.serialIn())))
                    .append("</td><td>")
                    .append(text(orDash(part.serialOut())))
                    .append("</td><td>")
                    .append(part.covered() ? "covered" : "not covered")
                    .append("</td></tr>");
        }
        return "<h2>Parts</h2><table class=\"list\"><thead><tr><th>Part</th><th>Serial number in</th><th>Serial number out</th>"
                + "<th>Warranty</th></tr></thead><tbody>" + rows + "</tbody></table>";
    }

    private String checklist() {
        if (report.checklist().isEmpty()) {
            return "";
        }
        StringBuilder rows = new StringBuilder();
        for (CheckDone check : report.checklist()) {
            rows.append("<tr><td>")
                    .append(text(check.item()))
                    .append("</td><td>")
                    .append(check.done() ? "done" : "does not apply")
                    .append("</td></tr>");
        }
        return "<h2>Checklist</h2><table class=\"list\"><tbody>" + rows + "</tbody></table>";
    }

    private String photos() {
        if (visit.photos().isEmpty()) {
            return "";
        }
        StringBuilder shown = new StringBuilder("<h2>Photos</h2>");
        visit.photos().forEach(photo -> shown.append("<div class=\"photo\"><img alt=\"\" src=\"data:image/jpeg;base64,")
                .append(Base64.getEncoder().encodeToString(photo.jpeg()))
                .append("\"/><br/>")
                .append(text(photo.caption()))
                .append("</div>"));
        return shown.toString();
    }

    private String signature() {
        String terms =
                "<p class=\"muted\">Nextron is not responsible for data on disks, RAID systems or other media (rule L2)."
                        + "</p>";
        Optional<String> drawn = visit.signature()
                .map(png -> Base64.getEncoder().encodeToString(png.content()))
                .map(png -> "<img alt=\"Signature\" src=\"data:image/png;base64," + png + "\"/>");
        String who = report.signedBy()
                .map(name -> drawn.orElse("") + "<div class=\"line\">" + text(name) + ", for the customer, "
                        + at(report.reportedAt()) + " (" + order.zone().getId() + ")</div>")
                .orElse("<p>Nobody signed for the customer.</p>");
        return "<div class=\"signed\">" + terms + who + "</div>";
    }

    private String at(Instant instant) {
        return DAY_AND_HOUR.format(instant.atZone(order.zone()));
    }

    private static String row(String name, String value) {
        return value.isBlank() ? "" : "<tr><th>" + name + "</th><td>" + lines(value) + "</td></tr>";
    }

    private static String orDash(String value) {
        return value.isEmpty() ? "–" : value;
    }

    private static String lines(String value) {
        return text(value).replace("\n", "<br/>");
    }

    /** Escaped, and without what XML cannot hold. */
    private static String text(String value) {
        return value.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
