package com.nextron.platform.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;

/** What partner A's people do with a job, step by step. */
final class JobSteps {
    private final World world;

    JobSteps(World world) {
        this.world = world;
    }

    /** A job of that level in partner A's own territory, accepted by its manager; its id. */
    String accepted(String level, int machineYears) {
        String order =
                world.workOrder(World.POSTAL_A, level, machineYears).get("id").asText();
        String offer = world.openOffer(World.MANAGER_A, order);
        world.as(World.MANAGER_A).post("/offers/" + offer + "/accept", Map.of()).json(200);
        return order;
    }

    /** Accepted, and partner A's technician is on it. */
    String planned(String level, int machineYears) {
        String order = accepted(level, machineYears);
        world.as(World.MANAGER_A)
                .post(
                        "/work-orders/" + order + "/technician",
                        Map.of(
                                "technicianId",
                                world.technicianA(),
                                "plannedFrom",
                                Instant.now().toString()))
                .json(200);
        return order;
    }

    /** The technician arrives; says when. */
    Instant arrive(String order) {
        Instant at = Instant.now();
        world.as(World.TECHNICIAN_A)
                .post("/work-orders/" + order + "/arrival", Map.of("at", at.toString()))
                .json(200);
        return at;
    }

    /** The technician, who has arrived, leaves a minute from now and reports. */
    void leave(String order, Map<String, Object> report) {
        Api technician = world.as(World.TECHNICIAN_A);
        technician
                .post(
                        "/work-orders/" + order + "/departure",
                        Map.of("at", Instant.now().plusSeconds(60).toString()))
                .json(200);
        technician.post("/work-orders/" + order + "/report", report).json(200);
    }

    /** The technician arrives, leaves and reports. */
    void visit(String order, Map<String, Object> report) {
        arrive(order);
        leave(order, report);
    }

    /** The draft that the visit becomes. */
    JsonNode invoice(String order) {
        return Eventually.until(
                        "the invoice",
                        () -> world.as(World.FINANCE)
                                .get("/invoices?workOrderId=" + order)
                                .json(200)
                                .get("items"),
                        items -> !items.isEmpty())
                .get(0);
    }

    /** The claim that the visit becomes. */
    JsonNode claim(String order) {
        return Eventually.until(
                        "the claim",
                        () -> world.as(World.FINANCE)
                                .get("/claims?workOrderId=" + order)
                                .json(200)
                                .get("items"),
                        items -> !items.isEmpty())
                .get(0);
    }

    /** A statement of partner A: this month's, closed now unless another test has closed it. */
    JsonNode closedStatement() {
        world.as(World.FINANCE).post("/statements", thisMonthOfA());
        return world.as(World.FINANCE)
                .get("/statements?partner=" + World.PARTNER_A)
                .json(200)
                .get("items")
                .get(0);
    }

    /** Partner A's statement of the present month, to be closed. */
    static Map<String, String> thisMonthOfA() {
        return Map.of(
                "partner",
                World.PARTNER_A,
                "currency",
                "NOK",
                "period",
                YearMonth.now(ZoneId.of("Europe/Oslo")).toString());
    }
}
