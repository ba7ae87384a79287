package com.nextron.platform.portal.pages.dispatch;

import com.nextron.platform.dispatch.DispatchBoard.Row;
import com.nextron.platform.dispatch.WorkOrderStatus;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.WorkOrderView.TechnicianOnJob;
import com.nextron.platform.portal.pages.Clocks;
import com.nextron.platform.portal.pages.Times;
import com.nextron.platform.portal.pages.dispatch.BoardPage.Card;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** Says of a job on the board, in a sentence, who has it and what comes next. */
@ApplicationScoped
class BoardWords {
    private static final String WHY_ESCALATED = "Needs a dispatcher: ";

    @Inject
    private Times times;

    @Inject
    private Clocks clocks;

    Card of(Row row) {
        String style = style(row);
        String word = clocks.of(row.order()).word();
        return new Card(
                row,
                Integer.toHexString((row + word).hashCode()),
                style,
                shape(row.order().status()),
                said(row.order()),
                row.order().status() == WorkOrderStatus.ESCALATED ? "Decide who goes" : "Open the job");
    }

    private static String style(Row row) {
        return switch (row.urgency()) {
            case BREACHED -> "breached";
            case AT_RISK -> "at-risk";
            case IN_TIME -> "in-time";
            case SETTLED -> "settled";
        };
    }

    private static String shape(WorkOrderStatus status) {
        return switch (status) {
            case ESCALATED -> "▲";
            case ROUTING, OFFERED -> "○";
            case ACCEPTED, PLANNED -> "◐";
            case ON_SITE, LEFT_SITE, DONE -> "●";
        };
    }

    private String said(WorkOrderView order) {
        return switch (order.status()) {
            case ROUTING -> "The next partner is being looked for.";
            case OFFERED -> "";
            case ESCALATED -> because(order);
            case ACCEPTED ->
                ComesAgain.because(order)
                        .map(why -> why + " " + holder(order) + " plans the next one.")
                        .orElse(holder(order) + " has it and has not put a technician on it yet.");
            case PLANNED ->
                technician(order) + " means to be there "
                        + order.technician()
                                .map(on -> times.at(on.plannedFrom(), order.zone()))
                                .orElse("") + ".";
            case ON_SITE ->
                technician(order) + " is there"
                        + order.arrivedAt()
                                .map(at -> " since " + times.at(at, order.zone()))
                                .orElse("") + ".";
            case LEFT_SITE -> technician(order) + " has left. The report is still to come.";
            case DONE -> holder(order) + " did it.";
        };
    }

    /** Why a job came to the dispatchers, as a sentence. */
    static String because(WorkOrderView order) {
        Stream<String> reasons = order.journey().stream()
                .map(WorkOrderView.Station::name)
                .filter(name -> name.startsWith(WHY_ESCALATED));
        return reasons.reduce((former, last) -> last)
                .map(name -> name.substring(WHY_ESCALATED.length()))
                .orElse("Nobody is left to ask.");
    }

    private static String technician(WorkOrderView order) {
        return order.technician().map(TechnicianOnJob::name).orElse("A technician") + " of " + holder(order);
    }

    private static String holder(WorkOrderView order) {
        return order.partner().map(Party::name).orElse("Nobody");
    }
}
