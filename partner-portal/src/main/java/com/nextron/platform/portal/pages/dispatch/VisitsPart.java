package com.nextron.platform.portal.pages.dispatch;

import com.nextron.platform.core.Exclusion;
import com.nextron.platform.dispatch.Attachments;
import com.nextron.platform.dispatch.Attachments.AttachmentView;
import com.nextron.platform.dispatch.PartFitted;
import com.nextron.platform.dispatch.VisitStatus;
import com.nextron.platform.dispatch.VisitView;
import com.nextron.platform.dispatch.WorkDone;
import com.nextron.platform.portal.pages.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The visits of a job as its page shows them, the latest first. */
@Named("visitsPart")
@RequestScoped
public class VisitsPart {
    private static final Duration AT_ONCE = Duration.ofMinutes(2);

    @Inject
    private Attachments attachments;

    @Inject
    private JobPage page;

    @Inject
    private Times times;

    private List<AttachmentView> files;

    /** Those that have something to tell: the first one planned says no more than the page's facts. */
    public List<VisitView> getShown() {
        List<VisitView> visits = new ArrayList<>(page.getView().visits());
        Collections.reverse(visits);
        boolean only = visits.size() == 1 && visits.get(0).status() == VisitStatus.PLANNED;
        return only ? List.of() : visits;
    }

    /** {@code The report}, or {@code Visit 2: Reported} where there are several. */
    public String name(VisitView visit) {
        boolean only = page.getView().visits().size() == 1;
        return only && visit.status() == VisitStatus.REPORTED
                ? "The report"
                : "Visit " + visit.number() + ": " + visit.status().label().toLowerCase(java.util.Locale.ROOT);
    }

    /** What has to be known of a time that was not entered when it was. */
    public String told(VisitView.Moment moment) {
        Duration late = Duration.between(moment.at(), moment.enteredAt());
        return late.compareTo(AT_ONCE) <= 0 ? "" : "told " + times.span(late) + " later";
    }

    /** {@code : Mains power error (W5), scorched filter}; empty for covered work. */
    public String excluded(WorkDone piece) {
        if (piece.exclusion() == null) {
            return "";
        }
        Exclusion exclusion = Exclusion.valueOf(piece.exclusion());
        return ": " + exclusion.label() + " (" + exclusion.rule() + "), " + piece.evidence();
    }

    /** The part's own number and the serial numbers in and out, as far as they are known. */
    public String numbers(PartFitted part) {
        return Stream.of(
                        part.partNumber(),
                        part.serialIn().isEmpty() ? "" : "in " + part.serialIn(),
                        part.serialOut().isEmpty() ? "" : "out " + part.serialOut())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), text -> text.isEmpty() ? "no serial number" : text));
    }

    public List<AttachmentView> photos(VisitView visit) {
        if (files == null) {
            files = attachments.ofWorkOrder(page.getView().id());
        }
        return files.stream()
                .filter(file ->
                        file.kind() == Attachments.Kind.PHOTO && file.visitId().equals(visit.id()))
                .toList();
    }
}
