package com.nextron.platform.returns.internal.cases;

import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.returns.CaseStatus;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What happens next with a case, as a sentence for whoever follows it. */
final class NextStep {
    /** Such as {@code Tuesday 7 April at 11:30}. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEEE d MMMM 'at' HH:mm", Locale.ENGLISH);

    private NextStep() {}

    /**
     * The sentence.
     *
     * @param visit the case's work order, once there is one
     */
    static String sentence(CaseStatus status, Optional<WorkOrderView> visit) {
        return switch (status) {
            case RECEIVED -> "Our support looks at it next and gets in touch with you, by phone or e-mail.";
            case VISIT -> visit.map(NextStep::ofVisit).orElse("A visit is ordered; we are finding who comes.");
            case FIXED_REMOTELY ->
                "It was put right from afar, free of charge. Should the fault come back, "
                        + "please file a new case or call our support.";
            case RESOLVED ->
                "The visit is done and reported; there is nothing left for you to do. "
                        + "Should the fault come back, please file a new case or call our support.";
        };
    }

    private static String ofVisit(WorkOrderView visit) {
        return switch (visit.status()) {
            case ROUTING, OFFERED, ESCALATED -> "A visit is ordered; we are finding who comes" + by(visit) + ".";
            case ACCEPTED ->
                "A service partner has taken the visit and plans the technician, who comes on site" + by(visit) + ".";
            case PLANNED ->
                visit.technician()
                        .map(who ->
                                "A technician means to be on site on " + told(who.plannedFrom(), visit.zone()) + ".")
                        .orElse("A technician is planned and comes on site" + by(visit) + ".");
            case ON_SITE -> "The technician is on site.";
            case LEFT_SITE -> "The technician has left the site; the report comes next.";
            case DONE -> "The visit is done and reported; the case is closed in a moment.";
        };
    }

    private static String by(WorkOrderView visit) {
        return visit.deadline()
                .map(deadline -> ", by " + told(deadline, visit.zone()))
                .orElse(", at the time agreed with you");
    }

    private static String told(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone)) + " (" + zone.getId() + ")";
    }
}
