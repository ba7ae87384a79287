package com.nextron.platform.tenant.internal.account.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.resource.RealmsResource;
import org.keycloak.admin.client.token.TokenService;
import org.keycloak.representations.AccessTokenResponse;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

class ResourceProxyTest {
    private final StandardClientProvider provider = new StandardClientProvider();
    private HttpServer server;
    private Client client;
    private String received;
    private int status = 200;
    private String answer = "";

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
        client = provider.newRestEasyClient(null, null, false);
    }

    @AfterEach
    void stopServer() {
        client.close();
        server.stop(0);
    }

    @Test
    void readsAListThroughNestedResources() {
        answer = "[{\"id\":\"7\",\"username\":\"kari+x@nordlys.example\",\"somethingNewer\":1}]";

        List<UserRepresentation> users =
                realms().realm("nextron").users().searchByUsername("kari+x@nordlys.example", true);

        assertThat(received).startsWith("GET /admin/realms/nextron/users?");
        assertThat(received).contains("username=kari%2Bx%40nordlys.example").contains("exact=true");
        assertThat(users).extracting(UserRepresentation::getId).containsExactly("7");
    }

    @Test
    void leavesOutQueryParametersWithoutAValue() {
        status = 204;

        realms().realm("nextron")
                .users()
                .get("a/b")
                .executeActionsEmail("platform-web", null, List.of("UPDATE_PASSWORD"));

        assertThat(received)
                .startsWith("PUT /admin/realms/nextron/users/a%2Fb/execute-actions-email?client_id=platform-web ")
                .endsWith("[\"UPDATE_PASSWORD\"]");
    }

    @Test
    void keepsBracesAndPerCentSignsOfAValue() {
        answer = "[]";

        realms().realm("nextron").organizations().search("100% {x}", false, 0, 5);

        assertThat(received).contains("search=100%25+%7Bx%7D");
    }

    @Test
    void givesAResponseWhateverItsStatus() {
        status = 409;
        OrganizationRepresentation organization = new OrganizationRepresentation();
        organization.setAlias("nordlys-it");

        try (Response response = realms().realm("nextron").organizations().create(organization)) {
            assertThat(response.getStatus()).isEqualTo(409);
        }

        assertThat(received)
                .startsWith("POST /admin/realms/nextron/organizations ")
                .contains("\"alias\":\"nordlys-it\"");
    }

    @Test
    void throwsWhatTheStatusSays() {
        status = 404;
        assertThatThrownBy(() -> realms().realm("nextron").users().get("9").toRepresentation())
                .isInstanceOf(NotFoundException.class);

        status = 503;
        assertThatThrownBy(() -> realms().realm("nextron").users().get("9").logout())
                .isInstanceOf(WebApplicationException.class);
    }

    @Test
    void sendsTheTokenRequestAsAForm() {
        answer = "{\"access_token\":\"t\",\"expires_in\":60}";
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        form.add("grant_type", "client_credentials");

        AccessTokenResponse token = provider.targetProxy(client.target(address()), TokenService.class)
                .grantToken("nextron", form);

        assertThat(received)
                .startsWith("POST /realms/nextron/protocol/openid-connect/token ")
                .endsWith("grant_type=client_credentials");
        assertThat(token.getToken()).isEqualTo("t");
    }

    private RealmsResource realms() {
        return provider.targetProxy(client.target(address()), RealmsResource.class);
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body;
        byte[] sent = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, sent.length == 0 ? -1 : sent.length);
        exchange.getResponseBody().write(sent);
        exchange.close();
    }
}
