package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.system.Api.Answer;
import com.nextron.platform.system.Routes.Route;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What those who run the platform look at. */
@ExtendWith(SystemUnderTest.class)
class OperationsIT {
    private final World world = SystemUnderTest.start().world();
    private final String url = SystemUnderTest.start().platform().url();

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/started", "/health/live", "/health/ready"})
    void healthIsUp(String path) {
        Api anyone = Api.anonymous(url);

        Answer answer = anyone.get(path);

        assertThat(answer.json(200).get("status").asText()).isEqualTo("UP");
        assertThat(answer.json().get("checks")).isNotEmpty();
    }

    @Test
    void readinessAsksTheDatabase() {
        Api anyone = Api.anonymous(url);

        Answer answer = anyone.get("/health/ready");

        assertThat(answer.json(200).get("checks"))
                .extracting(check -> check.get("name").asText())
                .contains("database");
    }

    @Test
    void metricsTellOfTheServerAndItsPools() {
        world.as(World.SUPPORT).get("/cases").json(200);

        Answer answer = Api.anonymous(url).get("/metrics");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .contains("memory_usedHeap_bytes")
                .contains("connectionpool_usedConnections_total{datasource=\"jdbc_platform\"")
                .containsPattern("REST_request_\\S+CasesResource");
    }

    @Test
    void descriptionNamesEveryResource() {
        String[] resources = {
            "GET /assets",
            "GET /cases",
            "GET /customers",
            "GET /outbox/deliveries",
            "GET /export-batches",
            "POST /guest/cases",
            "GET /invoices",
            "GET /me",
            "GET /offers",
            "GET /partners",
            "GET /price-lists/{country}",
            "GET /statements/claims",
            "GET /statements/months",
            "GET /technicians",
            "GET /territory-assignments",
            "GET /work-orders"
        };

        var described = Routes.of(url);

        assertThat(described).extracting(Route::toString).contains(resources);
    }

    @Test
    void descriptionNamesEachOperationOnceAndSaysWhatItTakesAndGives() {
        var paths = Api.anonymous(url).get("/openapi?format=json").json(200).get("paths");

        List<String> names = paths.findValuesAsText("operationId");
        assertThat(names)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[A-Z][A-Za-z]+Resource_[a-z][A-Za-z]+"));
        var filing = paths.at("/~1api~1v1~1cases/post");
        assertThat(filing.at("/requestBody/content/application~1json/schema").isMissingNode())
                .isFalse();
        assertThat(filing.at("/responses/201/content/application~1json/schema").isMissingNode())
                .isFalse();
        assertThat(filing.at("/responses/default/content").has("application/problem+json"))
                .isTrue();
    }

    @Test
    void descriptionCanBeBrowsed() {
        Answer page = Api.anonymous(url).get("/openapi/ui/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
    }

    @Test
    void correlationIdComesBackWhenItIsHarmlessAndIsReplacedWhenItIsNot() {
        Api support = world.as(World.SUPPORT);

        Answer kept = support.get("/me", Map.of("X-Correlation-Id", "order-4711.a"));
        Answer replaced = support.get("/me", Map.of("X-Correlation-Id", "<script>alert(1)</script>"));
        Answer made = support.get("/me");

        assertThat(kept.header("X-Correlation-Id")).isEqualTo("order-4711.a");
        assertThat(replaced.header("X-Correlation-Id")).matches("[A-Za-z0-9-]{36}");
        assertThat(made.header("X-Correlation-Id")).matches("[A-Za-z0-9-]{36}");
    }

    @Test
    void refusalCarriesACorrelationIdToAskAbout() {
        Api support = world.as(World.SUPPORT);

        Answer refused = support.get("/cases/unknown", Map.of("X-Correlation-Id", "order-4712"));

        Harmless.isProblem(refused, 404, "not-found");
        assertThat(refused.header("X-Correlation-Id")).isEqualTo("order-4712");
    }
}
