package com.nextron.platform.dispatch.internal.report;

import com.nextron.platform.core.Exclusion;
import com.nextron.platform.dispatch.OpenWorkOrder.SiteAddress;
import com.nextron.platform.dispatch.VisitView;
import com.nextron.platform.dispatch.VisitView.Moment;
import com.nextron.platform.dispatch.WorkDone;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrderView.Report;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What stands on the paper of a service report: every time in the site's zone, every sum of minutes and kilometres named. */
final class ServiceReportPaper {
    private static final DateTimeFormatter DAY_AND_HOUR =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final int HOUR = 60;

    private final ReportedVisit reported;
    private final WorkOrderView order;
    private final VisitView visit;
    private final Report report;

    ServiceReportPaper(ReportedVisit reported) {
        this.reported = reported;
        this.order = reported.order();
        this.visit = reported.visit();
        this.report = visit.report().orElseThrow();
    }

    record Fact(String name, String value) {}

    record Piece(String description, int minutes, boolean covered, Optional<Exclusion> exclusion, String evidence) {
        static Piece of(WorkDone work) {
            return new Piece(
                    work.description(),
                    work.minutes(),
                    work.covered(),
                    Optional.ofNullable(work.exclusion()).map(Exclusion::valueOf),
                    work.evidence());
        }
    }

    record Picture(String caption, String base64) {}

    /** What the template names. */
    Map<String, Object> values() {
        return Map.ofEntries(
                Map.entry("title", "Service report " + order.number() + ", visit " + visit.number()),
                Map.entry("order", order),
                Map.entry("report", report),
                Map.entry("received", at(order.receivedAt())),
                Map.entry("machine", machine()),
                Map.entry("times", times()),
                Map.entry("work", report.work().stream().map(Piece::of).toList()),
                Map.entry("photos", photos()),
                Map.entry(
                        "signature",
                        reported.signature()
                                .map(drawn -> base64(drawn.content()))
                                .orElse("")),
                Map.entry("reported", at(report.reportedAt())));
    }

    private List<Fact> machine() {
        SiteAddress address = order.address().orElseThrow();
        List<Fact> all = List.of(
                new Fact("Customer", address.customerName()),
                new Fact(
                        "Site",
                        address.street() + ", " + order.postalCode() + " " + order.city() + ", " + order.country()),
                new Fact("Contact", address.contactName()),
                new Fact("Machine", order.machine()),
                new Fact("Serial number", address.serialNumber()),
                new Fact("Reported fault", address.description()));
        return all.stream().filter(fact -> !fact.value().isBlank()).toList();
    }

    private List<Fact> times() {
        Instant arrived = visit.arrival().map(Moment::at).orElseThrow();
        Instant left = visit.departure().map(Moment::at).orElseThrow();
        long minutes = Duration.between(arrived, left).toMinutes();
        return List.of(
                new Fact(
                        "Technician",
                        visit.technician().name() + ", " + visit.partner().name()),
                new Fact("Arrived", at(arrived)),
                new Fact("Left", at(left)),
                new Fact("On site", minutes / HOUR + " h " + minutes % HOUR + " min"),
                new Fact("Driven", report.kilometres().toPlainString() + " km, both ways"));
    }

    private List<Picture> photos() {
        return reported.photos().stream()
                .map(photo -> new Picture(photo.caption(), base64(photo.jpeg())))
                .toList();
    }

    private String at(Instant instant) {
        return DAY_AND_HOUR.format(instant.atZone(order.zone())) + " ("
                + order.zone().getId() + ")";
    }

    private static String base64(byte[] picture) {
        return Base64.getEncoder().encodeToString(picture);
    }
}
