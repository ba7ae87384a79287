package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nextron.platform.dev.DevKeycloak;
import com.nextron.platform.dev.TestPlatform;
import com.nextron.platform.system.Api.Answer;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody comes in with a token that this platform's realm did not write for this API, or does more than its role. */
@ExtendWith(SystemUnderTest.class)
class BadTokenIT {
    private final TestPlatform platform = SystemUnderTest.start().platform();
    private final World world = SystemUnderTest.start().world();

    @Test
    void noTokenIsAskedFor() {
        Api anonymous = world.anonymous();

        Answer answer = anonymous.get("/cases");

        isRefused(answer);
    }

    @Test
    void tokenOfAnotherRealmIsRefused() {
        String form = "grant_type=password&client_id=admin-cli&username=" + DevKeycloak.ADMINISTRATOR + "&password="
                + encoded(platform.keycloak().administratorPassword());
        String token = token(platform.keycloak().baseUrl() + "/realms/master", form);

        Answer answer = with(token).get("/cases");

        isRefused(answer);
    }

    @Test
    void tokenForAnotherAudienceIsRefused() {
        String secret = platform.serverEnvironment().get("PLATFORM_IDENTITY_CLIENT_SECRET");
        String form = "grant_type=client_credentials&client_id=platform-provisioner&client_secret=" + encoded(secret);
        String token = token(platform.keycloak().issuer(), form);

        Answer answer = with(token).get("/cases");

        isRefused(answer);
    }

    @Test
    void changedTokenIsRefused() throws IOException {
        String[] parts = world.as(World.MANAGER_B).token().split("\\.");
        ObjectNode claims =
                (ObjectNode) Api.JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
        claims.put("tenant", "nextron");
        claims.putArray("organization").add("nextron");
        claims.putArray("groups").add("hq-admin");
        String changed = coded(claims.toString());

        Answer signedForAnother =
                with(parts[0] + "." + changed + "." + parts[2]).get("/partners");
        Answer unsigned = with(coded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + changed + ".")
                .get("/partners");
        Answer idle =
                with(parts[0] + "." + parts[1] + "." + coded("x".repeat(256))).get("/partners");

        isRefused(signedForAnother);
        isRefused(unsigned);
        isRefused(idle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "a.b.c", "..", "eyJhbGciOiJSUzI1NiJ9.eyJleHAiOjF9.AAAA"})
    void garbageIsRefused(String token) {
        Api api = with(token);

        Answer answer = api.get("/cases");

        isRefused(answer);
    }

    @Test
    void schemeIsBearerHoweverItIsWritten() {
        String token = world.as(World.SUPPORT).token();

        Answer lower = world.anonymous().get("/me", Map.of("Authorization", "bearer " + token));
        Answer basic = world.anonymous().get("/me", Map.of("Authorization", "Basic " + token));

        assertThat(lower.status()).isEqualTo(200);
        isRefused(basic);
    }

    @Test
    void garbageKeepsAGuestFromNothingButGivesTheGuestNothing() {
        Api garbage = with("garbage");

        Answer answer = garbage.get("/guest/cases/unknown");

        assertThat(answer.status()).isIn(401, 404);
        Harmless.saysNothingOfTheInside(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "sara.support,POST,/partners",
        "dag.dispatcher,POST,/partners",
        "finn.finance,POST,/partners",
        "finn.finance,POST,/cases",
        "finn.finance,POST,/assets",
        "astrid.admin,POST,/export-batches",
        "sara.support,POST,/export-batches",
        "dag.dispatcher,GET,/export-batches",
        "astrid.admin,POST,/cases",
        "sara.support,POST,/territory-assignments",
        "sara.support,GET,/outbox/deliveries",
        "tore.technician,GET,/invoices",
        "tore.technician,GET,/partners"
    })
    void headquartersIsToldWhenTheRoleIsMissing(String user, String method, String path) {
        Api api = world.as(user);

        Answer answer = api.call(method, path, method.equals("POST") ? new HashMap<>() : null);

        Harmless.isProblem(answer, 403, "not-allowed");
    }

    private static void isRefused(Answer answer) {
        Harmless.isProblem(answer, 401, "not-signed-in");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    private Api with(String token) {
        return Api.withToken(platform.url() + "/api/v1", token);
    }

    private static String token(String issuer, String form) {
        return Api.token(issuer, form).json(200).get("access_token").asText();
    }

    private static String coded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
