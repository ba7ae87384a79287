package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.system.Api.Answer;
import com.nextron.platform.system.Routes.Route;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What another tenant has does not exist: partner B's people and system and customer C try every operation that the
 * running server describes with the ids of partner A and its customer, and hear what they hear about ids that nobody has.
 */
@ExtendWith(SystemUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenantIsolationIT {
    /** Operations whose parameter names no tenant's thing: the rates and the calendar of a country. */
    private static final Set<String> OF_NOBODY = Set.of(
            "GET /price-lists/{country}",
            "GET /calendars/{region}/{year}",
            "GET /postal-registers/{country}/codes/{code}",
            "GET /road-distances/{from}/{to}",
            "GET /settlement/reconciliation/{month}",
            "GET /figures/month-ends/{month}");

    /** Differs from answer to answer, whoever asks. */
    private static final Set<String> EVER_NEW = Set.of("x-correlation-id", "date", ":status");

    private final World world = SystemUnderTest.start().world();
    private final String url = SystemUnderTest.start().platform().url();
    private final IsolationSamples samples = new IsolationSamples(world);

    @BeforeAll
    void partnerADoesAJob() {
        JobSteps steps = new JobSteps(world);
        String done = steps.planned("NBD", 6);
        steps.visit(done, Map.of("kilometres", 30, "summary", "Replaced the mainboard."));
        String invoice = steps.invoice(done).get("id").asText();
        world.as(World.FINANCE)
                .post("/invoices/" + invoice + "/issue", Map.of())
                .json(200);
        String batch = id(world.as(World.FINANCE).post("/export-batches", null).json(201));
        String open = world.workOrder(World.POSTAL_A, "NBD", 1).get("id").asText();
        String offer = world.openOffer(World.MANAGER_A, open);
        JsonNode waiting = world.fileCase(world.machine(World.POSTAL_A, 1), Map.of());
        samples.owned(
                done,
                invoice,
                batch,
                open,
                offer,
                id(waiting),
                waiting.get("assetId").asText(),
                world.technicianA(),
                World.PARTNER_A);

        MoneySamples money = new MoneySamples(world, samples);
        samples.desk(waiting);
        money.ofTheCase(waiting);
        money.money(invoice, batch);
        money.settlement(done);
        samples.job(done, offer);
        samples.registry();
        samples.geography();
        samples.webhooks();
    }

    @Test
    void everyOperationWithAParameterHasASample() {
        List<Route> routes = Routes.of(url);

        List<String> named =
                routes.stream().filter(Route::namesAThing).map(Route::toString).toList();

        assertThat(named)
                .hasSizeGreaterThan(20)
                .filteredOn(route -> !OF_NOBODY.contains(route))
                .allSatisfy(route -> assertThat(samples.byOperation())
                        .as("add a sample for the new operation")
                        .containsKey(route));
    }

    @ParameterizedTest
    @ValueSource(strings = {World.MANAGER_B, World.TECHNICIAN_B, World.SYSTEM_B, World.OTHER_CUSTOMER})
    void strangerHearsTheSameOfAnothersThingAsOfNothing(String stranger) {
        Api api = world.as(stranger);
        SoftAssertions soft = new SoftAssertions();

        samples.byOperation().forEach((operation, sample) -> {
            for (Object body : sample.body() == null ? List.of("") : List.of(sample.body(), Map.of())) {
                Answer known = call(api, operation, sample.known(), body);
                Answer unknown = call(api, operation, sample.unknown(), body);
                String what = operation + " " + body;
                soft.assertThat(known.bytes()).as(what).isEqualTo(unknown.bytes());
                soft.assertThat(headers(known)).as(what).isEqualTo(headers(unknown));
                if (body == sample.body() || body.equals("")) {
                    soft.assertThat(known.status()).as(what).isEqualTo(404);
                    soft.assertThat(known.header("Content-Type")).as(what).startsWith("application/problem+json");
                }
            }
        });

        soft.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {World.MANAGER_B, World.TECHNICIAN_B, World.SYSTEM_B, World.OTHER_CUSTOMER})
    void listsOfAStrangerHaveNothingOfAnother(String stranger) {
        Api api = world.as(stranger);
        List<Route> lists = Routes.of(url).stream()
                .filter(route -> route.method().equals("GET") && !route.namesAThing())
                .toList();
        SoftAssertions soft = new SoftAssertions();

        for (Route list : lists) {
            for (String filter : filters(list)) {
                Answer answer = api.get(list.path() + "?limit=200" + filter);
                soft.assertThat(answer.status()).as(list + filter).isIn(200, 404);
                soft.assertThat(answer.text()).as(list + filter).doesNotContain(samples.owned());
                if (stranger.equals(World.OTHER_CUSTOMER)) {
                    soft.assertThat(answer.text()).as(list + filter).doesNotContain(world.customerId());
                }
            }
        }

        assertThat(lists).hasSizeGreaterThan(8);
        soft.assertAll();
    }

    @Test
    void ownersDoSeeWhatStrangersDoNot() {
        IsolationSamples.Sample order = samples.of("GET /work-orders/{id}");
        IsolationSamples.Sample filed = samples.of("GET /cases/{id}");

        int asOwner =
                world.as(World.MANAGER_A).get("/work-orders/" + order.known()).status();
        int asCustomer = world.as(World.CUSTOMER).get("/cases/" + filed.known()).status();

        assertThat(asOwner).isEqualTo(200);
        assertThat(asCustomer).isEqualTo(200);
    }

    private List<String> filters(Route list) {
        return switch (list.path()) {
            case "/offers" -> List.of("", "&partner=" + World.PARTNER_A, byOrder());
            case "/invoices" -> List.of("", "&customer=" + world.customerId(), byOrder());
            case "/work-orders" -> List.of("", "&partner=" + World.PARTNER_A);
            case "/cases", "/assets", "/quotes" -> List.of("", "&customer=" + world.customerId());
            case "/claims", "/statements", "/statements/claims" -> List.of("", "&partner=" + World.PARTNER_A);
            case "/territory-plan/candidates" -> List.of("&country=NO&postalCode=9008&level=NBD&on=2026-04-07");
            default -> List.of("");
        };
    }

    private String byOrder() {
        return "&workOrderId=" + samples.of("GET /work-orders/{id}").known();
    }

    private static Answer call(Api api, String operation, String id, Object body) {
        String[] parts = operation.split(" ");
        String path = parts[1].replace("{format}", "csv").replaceAll("\\{[a-z]+}", id);
        return api.call(parts[0], path, body.equals("") ? null : body);
    }

    private static Map<String, List<String>> headers(Answer answer) {
        Map<String, List<String>> headers =
                new TreeMap<>(answer.response().headers().map());
        headers.keySet().removeIf(name -> EVER_NEW.contains(name.toLowerCase(Locale.ROOT)));
        return headers;
    }

    private static String id(JsonNode thing) {
        return thing.get("id").asText();
    }
}
