package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.system.Api.Answer;
import com.nextron.platform.system.WebhookReceiver.Call;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A partner's own system is told of offers and jobs by signed calls, once each while it answers. */
@ExtendWith(SystemUnderTest.class)
class WebhooksIT {
    private static final String POSTAL_B = "5003";

    private final World world = SystemUnderTest.start().world();
    private final Api system = world.as(World.SYSTEM_B);
    private final WebhookReceiver receiver = new WebhookReceiver();
    private String endpoint;
    private String secret;

    @AfterEach
    void removeTheEndpoint() {
        if (endpoint != null) {
            world.as(World.SYSTEM_B).call("DELETE", "/webhooks/" + endpoint, null);
        }
        receiver.close();
    }

    @Test
    void systemFollowsAJobByCallsAndDoesItByTheApi() throws Exception {
        register("offer.made", "offer.withdrawn", "job.changed");
        String order = world.workOrder(POSTAL_B, "NBD", 1).get("id").asText();

        Call made = receiver.await(1, "offer.made", order).get(0);
        system.post("/offers/" + made.json().at("/data/offerId").asText() + "/accept", Map.of())
                .json(200);
        Call accepted = receiver.await(1, "job.changed", order).get(0);
        system.post(
                        "/work-orders/" + order + "/technician",
                        Map.of(
                                "technicianId",
                                world.technicianB(),
                                "plannedFrom",
                                Instant.now().toString()))
                .json(200);
        system.post(
                        "/work-orders/" + order + "/arrival",
                        Map.of("at", Instant.now().toString()))
                .json(200);
        String left = Instant.now().plusSeconds(60).toString();
        system.post("/work-orders/" + order + "/departure", Map.of("at", left)).json(200);
        system.post("/work-orders/" + order + "/report", Map.of("kilometres", 12, "summary", "Replaced the mainboard."))
                .json(200);
        List<Call> changed = receiver.await(5, "job.changed", order);
        JsonNode claims = Eventually.until(
                "the claim", () -> system.get("/statements/claims?limit=200").json(200), found -> found.toString()
                        .contains(order));

        assertThat(made.isSignedWith(secret)).isTrue();
        assertThat(made.json().get("id").asText()).isEqualTo(made.eventId());
        assertThat(made.json().at("/data/city").asText()).isNotEmpty();
        assertThat(made.json().at("/data/pay/currency").asText()).isEqualTo("NOK");
        assertThat(made.body()).doesNotContain("Fjellkraft", "Storgata", "Kari", "C-1", "NX-");
        assertThat(accepted.json().at("/data/status").asText()).isEqualTo("ACCEPTED");
        assertThat(changed.get(1).json().at("/data/visit/technician/id").asText())
                .isEqualTo(world.technicianB());
        assertThat(receiver.calls("offer.made", order)).hasSize(1);
        assertThat(changed)
                .extracting(call -> call.json().at("/data/status").asText())
                .containsExactly("ACCEPTED", "PLANNED", "ON_SITE", "LEFT_SITE", "DONE");
        assertThat(claims.get("items")).isNotEmpty();
        assertThat(receiver.wasCalledTwiceAtOnce()).isFalse();
    }

    @Test
    void offerThatIsTakenBackIsTold() {
        register("offer.withdrawn");
        String order = world.workOrder(POSTAL_B, "NBD", 1).get("id").asText();
        world.openOffer(World.MANAGER_B, order);

        world.as(World.DISPATCHER)
                .post("/work-orders/" + order + "/offer", Map.of("partner", World.PARTNER_A, "reason", "Nearer."))
                .json(200);
        Call withdrawn = receiver.await(1, "offer.withdrawn", order).get(0);

        assertThat(withdrawn.json().at("/data/status").asText()).isEqualTo("WITHDRAWN");
        assertThat(receiver.calls("offer.made", order)).isEmpty();
    }

    @Test
    void failedCallIsRepeatedUnderTheSameEvent() throws Exception {
        register("offer.made");
        receiver.willAnswer(500);

        String order = world.workOrder(POSTAL_B, "NBD", 1).get("id").asText();
        List<Call> calls = receiver.await(2, "offer.made", order);
        JsonNode delivery = delivered(calls.get(0).eventId());

        assertThat(calls.get(1).eventId()).isEqualTo(calls.get(0).eventId());
        assertThat(calls.get(1).body()).isEqualTo(calls.get(0).body());
        assertThat(calls.get(1).isSignedWith(secret)).isTrue();
        assertThat(delivery.get("attempts").asInt()).isEqualTo(2);
        assertThat(delivery.get("answerCode").asInt()).isEqualTo(200);
        assertThat(delivery.get("answer").asText()).isEqualTo("taken");
    }

    @Test
    void deliveryIsReplayedOnDemand() {
        register("offer.made");
        JsonNode test = system.post("/webhooks/" + endpoint + "/test", null).json(200);
        Call first =
                receiver.await(1, "webhook.test", test.get("eventId").asText()).get(0);
        delivered(first.eventId());

        system.post("/webhook-deliveries/" + test.get("id").asText() + "/replay", null)
                .json(200);
        List<Call> calls = receiver.await(2, "webhook.test", first.eventId());
        JsonNode none = system.post(
                        "/webhooks/" + endpoint + "/replay-failed",
                        Map.of("since", Instant.now().minusSeconds(3600).toString()))
                .json(200);

        assertThat(calls.get(1).body()).isEqualTo(first.body());
        assertThat(none.get("replayed").asInt()).isZero();
    }

    @Test
    void secretIsToldOnceAndTheFormerOneSignsForAWhile() throws Exception {
        register("offer.made");
        String former = secret;

        String found = system.get("/webhooks/" + endpoint).text();
        String listed = system.get("/webhooks").text();
        JsonNode rotated =
                system.post("/webhooks/" + endpoint + "/secret", null).json(200);
        JsonNode test = system.post("/webhooks/" + endpoint + "/test", null).json(200);
        Call call =
                receiver.await(1, "webhook.test", test.get("eventId").asText()).get(0);

        assertThat(found + listed).doesNotContain(former).doesNotContain("secret\"");
        assertThat(rotated.get("secret").asText()).startsWith("whsec_").isNotEqualTo(former);
        assertThat(rotated.at("/endpoint/formerSecretUntil").asText()).isNotEmpty();
        assertThat(call.isSignedWith(rotated.get("secret").asText())).isTrue();
        assertThat(call.isSignedWith(former)).isTrue();
        assertThat(call.isSignedWith("whsec_other")).isFalse();
    }

    @Test
    void endpointIsNobodyElses() {
        register("offer.made");

        Answer found = world.as(World.MANAGER_A).get("/webhooks/" + endpoint);
        Answer tested = world.as(World.MANAGER_A).post("/webhooks/" + endpoint + "/test", null);
        Answer byTechnician = world.as(World.TECHNICIAN_B).get("/webhooks/" + endpoint);
        Answer byManager = world.as(World.MANAGER_B).get("/webhooks/" + endpoint);

        Harmless.isProblem(found, 404, "not-found");
        Harmless.isProblem(tested, 404, "not-found");
        Harmless.isProblem(byTechnician, 404, "not-found");
        assertThat(byManager.status()).isEqualTo(200);
    }

    @Test
    void addressThatCannotBeCalledAndUnknownEventsAreNamed() {
        Answer ftp = system.post("/webhooks", Map.of("url", "ftp://x.example/", "eventTypes", List.of("offer.made")));
        Answer unknown =
                system.post("/webhooks", Map.of("url", "https://x.example/", "eventTypes", List.of("offer.eaten")));

        Harmless.blames(ftp, "url");
        Harmless.blames(unknown, "eventTypes");
    }

    @Test
    void suspendedPartnerIsToldNothingUntilItIsReinstated() {
        String manager = "ulla@utestengt.example";
        String partner = world.furtherPartner("Utestengt Data AS", manager);
        String own = world.as(manager)
                .post("/webhooks", Map.of("url", receiver.url(), "eventTypes", List.of("offer.made")))
                .json(201)
                .at("/endpoint/id")
                .asText();
        receiver.willAnswer(500);
        JsonNode test =
                world.as(manager).post("/webhooks/" + own + "/test", null).json(200);
        String event = test.get("eventId").asText();
        receiver.await(1, "webhook.test", event);

        world.as(World.ADMIN)
                .post("/partners/" + partner + "/suspend", Map.of("reason", "A test of the pause."))
                .json(200);
        boolean quiet = staysQuiet(event);
        world.as(World.ADMIN)
                .post("/partners/" + partner + "/reinstate", Map.of("reason", "The test is over."))
                .json(200);
        List<Call> calls = receiver.await(2, "webhook.test", event);

        assertThat(quiet).isTrue();
        assertThat(calls.get(1).eventId()).isEqualTo(event);
    }

    /** For longer than the first pause after a failure. */
    private boolean staysQuiet(String event) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (System.nanoTime() < end) {
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return receiver.calls("webhook.test", event).size() == 1;
    }

    private void register(String... types) {
        JsonNode registered = system.post("/webhooks", Map.of("url", receiver.url(), "eventTypes", List.of(types)))
                .json(201);
        endpoint = registered.at("/endpoint/id").asText();
        secret = registered.get("secret").asText();
    }

    private JsonNode delivered(String event) {
        return Eventually.until("the delivery of " + event, () -> find(event), delivery -> delivery.path("status")
                .asText()
                .equals("DELIVERED"));
    }

    private JsonNode find(String event) {
        for (JsonNode delivery : system.get("/webhook-deliveries?endpointId=" + endpoint)
                .json(200)
                .get("items")) {
            if (delivery.get("eventId").asText().equals(event)) {
                return delivery;
            }
        }
        return Api.JSON.createObjectNode();
    }
}
