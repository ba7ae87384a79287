package com.nextron.platform.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nextron.platform.dev.demo.DemoCases.OrderedVisit;
import java.util.Map;
import java.util.Optional;

/** Takes each work order as far as its entry says: by the manager who answers, and the technician on site. */
final class DemoVisits {

    /** How far a job comes that somebody takes, in order. */
    private enum Reach {
        ACCEPTED,
        PLANNED,
        ON_SITE,
        LEFT_SITE,
        DONE
    }

    private final DemoApi api;
    private final DemoPartners partners;
    private final DemoTimes times;
    private final Map<String, String> technicians;

    DemoVisits(DemoApi api, DemoPartners partners, DemoTimes times, Map<String, String> technicians) {
        this.api = api;
        this.partners = partners;
        this.times = times;
        this.technicians = technicians;
    }

    void carryOut(OrderedVisit visit) {
        switch (visit.text("reach")) {
            case "ESCALATED" -> awaitStatus(visit, "ESCALATED");
            case "OFFERED" -> offerTo(visit, visit.text("holder"));
            case "DECLINED" -> decline(visit);
            default -> takeAsFarAs(Reach.valueOf(visit.text("reach")), visit);
        }
    }

    private void decline(OrderedVisit visit) {
        ObjectNode answer = DemoFile.body(visit.entry(), "note");
        answer.put("reason", visit.text("declineReason"));
        String offer = offerTo(visit, visit.text("holder"));
        manager(visit).post("/offers/" + offer + "/decline", answer);
    }

    private void takeAsFarAs(Reach reach, OrderedVisit visit) {
        if (visit.text("holder").equals(Desk.OPERATOR)) {
            awaitStatus(visit, "ACCEPTED", "PLANNED", "ON_SITE", "LEFT_SITE", "DONE");
        } else {
            manager(visit).post("/offers/" + offerTo(visit, visit.text("holder")) + "/accept");
        }
        if (reach.compareTo(Reach.PLANNED) >= 0) {
            ObjectNode plan = moment(visit, "planned", "plannedFrom");
            plan.put("technicianId", technicians.get(visit.text("technician")));
            manager(visit).post(path(visit, "/technician"), plan);
        }
        if (reach.compareTo(Reach.ON_SITE) >= 0) {
            technician(visit).post(path(visit, "/arrival"), moment(visit, "arrived", "at"));
        }
        if (reach.compareTo(Reach.LEFT_SITE) >= 0) {
            technician(visit).post(path(visit, "/departure"), moment(visit, "departed", "at"));
        }
        if (reach == Reach.DONE) {
            ObjectNode report = DemoFile.body(visit.entry(), "kilometres", "exclusion", "evidence", "summary");
            technician(visit).post(path(visit, "/report"), report);
        }
    }

    private String offerTo(OrderedVisit visit, String partner) {
        String list = "/offers?workOrderId=" + visit.workOrder() + "&partner=" + partner;
        return Waiting.until("The offer of " + visit.text("key") + " to " + partner, () -> Optional.ofNullable(
                        api.as(Desk.DISPATCHER).get(list).get("items").get(0))
                .map(offer -> offer.get("id").asText()));
    }

    private void awaitStatus(OrderedVisit visit, String... any) {
        Waiting.until("The routing of " + visit.text("key"), () -> {
            JsonNode order = api.as(Desk.DISPATCHER).get(path(visit, ""));
            return Optional.of(order.get("status").asText()).filter(java.util.Set.of(any)::contains);
        });
    }

    private ObjectNode moment(OrderedVisit visit, String words, String field) {
        return DemoFile.JSON
                .createObjectNode()
                .put(
                        field,
                        times.after(visit.receivedAt(), visit.text(words), visit.zone())
                                .toString());
    }

    private DemoApi.Session manager(OrderedVisit visit) {
        return api.as(partners.managerOf(visit.text("holder")));
    }

    private DemoApi.Session technician(OrderedVisit visit) {
        return api.as(visit.text("technician"));
    }

    private static String path(OrderedVisit visit, String step) {
        return "/work-orders/" + visit.workOrder() + step;
    }
}
