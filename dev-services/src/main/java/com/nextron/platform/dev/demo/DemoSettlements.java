package com.nextron.platform.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Closes what partners earned in months that are over; the present month stays open, to be closed by hand. */
final class DemoSettlements {
    private final DemoApi.Session finance;

    DemoSettlements(DemoApi api) {
        this.finance = api.as(Desk.FINANCE);
    }

    void close() {
        for (JsonNode ready : finance.get("/statements/ready")) {
            if (!ready.get("running").asBoolean()) {
                ObjectNode wanted = JsonNodeFactory.instance.objectNode();
                wanted.put("partner", ready.get("partner").asText());
                wanted.put("currency", ready.at("/amount/currency").asText());
                wanted.put("period", ready.get("period").asText());
                finance.post("/statements", wanted);
            }
        }
    }
}
