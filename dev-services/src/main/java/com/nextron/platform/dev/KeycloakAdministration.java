package com.nextron.platform.dev;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * What demonstrations and tests do with Keycloak's administrator: known passwords, accounts, a partner's own system.
 * The platform itself uses an account of far fewer rights.
 */
public final class KeycloakAdministration {

    /** The password of everyone in the demonstration. */
    public static final String DEMO_PASSWORD = "demo-Nextron-1";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String baseUrl;
    private final String password;
    private String token;
    private long tokenTaken;

    KeycloakAdministration(String baseUrl, String password) {
        this.baseUrl = baseUrl;
        this.password = password;
    }

    /** Gives a user the demo password and takes away whatever Keycloak would ask before the first page. */
    public void setPassword(String username) {
        JsonNode user = user(username)
                .orElseThrow(() -> new IllegalArgumentException("Keycloak knows no user \"" + username + "\"."));
        String id = user.get("id").asText();
        ObjectNode credential = JSON.createObjectNode().put("type", "password").put("temporary", false);
        send("PUT", "/users/" + id + "/reset-password", credential.put("value", DEMO_PASSWORD));
        ObjectNode ready = user.deepCopy();
        ready.put("emailVerified", true).putArray("requiredActions");
        send("PUT", "/users/" + id, ready);
    }

    /** Makes a user of a tenant (its organization's alias) with one realm role, unless the user is there already. */
    public void addUser(DemoUser person) {
        if (user(person.username()).isEmpty()) {
            send("POST", "/users", person.representation(JSON));
        }
        String id = user(person.username()).orElseThrow().get("id").asText();
        grant(id, person.role());
        join(id, person.tenant());
        setPassword(person.username());
    }

    /**
     * Lets a machine of a partner in: a client with a service account that is a member of the organization and has the
     * role {@code m2m-partner}. It gets tokens by client credentials.
     */
    public void addMachine(String clientId, String secret, String tenant) {
        if (client(clientId).isEmpty()) {
            send("POST", "/clients", DemoClients.machine(JSON, clientId, secret));
            String internal = client(clientId).orElseThrow().get("id").asText();
            limitScope(internal);
        }
        String internal = client(clientId).orElseThrow().get("id").asText();
        String account =
                read("/clients/" + internal + "/service-account-user").get("id").asText();
        grant(account, "m2m-partner");
        join(account, tenant);
    }

    /** The client of the README's tour with curl: a user's token for user name and password. Never in production. */
    void addCommandLineClient() {
        if (client(DemoClients.COMMAND_LINE).isEmpty()) {
            send("POST", "/clients", DemoClients.commandLine(JSON));
            limitScope(client(DemoClients.COMMAND_LINE).orElseThrow().get("id").asText());
        }
    }

    private void limitScope(String internalClientId) {
        var roles = JSON.createArrayNode();
        DemoClients.ROLES.forEach(role -> roles.add(read("/roles/" + role)));
        send("POST", "/clients/" + internalClientId + "/scope-mappings/realm", roles);
    }

    private void grant(String userId, String role) {
        send(
                "POST",
                "/users/" + userId + "/role-mappings/realm",
                JSON.createArrayNode().add(read("/roles/" + role)));
    }

    private void join(String userId, String tenant) {
        String organization = organization(tenant).get("id").asText();
        for (JsonNode member : read("/organizations/members/" + userId + "/organizations")) {
            if (member.get("id").asText().equals(organization)) {
                return;
            }
        }
        send(
                "POST",
                "/organizations/" + organization + "/members",
                JSON.getNodeFactory().textNode(userId));
    }

    /** The name of the organization with that alias. */
    public String organizationName(String alias) {
        return organization(alias).path("name").asText();
    }

    private JsonNode organization(String alias) {
        for (JsonNode candidate : read("/organizations?exact=false&max=1000&search=" + encoded(alias))) {
            if (alias.equals(candidate.path("alias").asText())) {
                return candidate;
            }
        }
        for (JsonNode candidate : read("/organizations?max=1000")) {
            if (alias.equals(candidate.path("alias").asText())) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("Keycloak knows no organization \"" + alias + "\".");
    }

    private Optional<JsonNode> user(String username) {
        JsonNode found = read("/users?exact=true&username=" + encoded(username));
        return Optional.ofNullable(found.get(0));
    }

    private Optional<JsonNode> client(String clientId) {
        return Optional.ofNullable(
                read("/clients?clientId=" + encoded(clientId)).get(0));
    }

    private JsonNode read(String path) {
        return parsed(exchange(authorized(path).GET().build()));
    }

    private void send(String method, String path, JsonNode body) {
        exchange(authorized(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    private HttpRequest.Builder authorized(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + "/admin/realms/" + DevKeycloak.REALM + path))
                .header("Authorization", "Bearer " + token());
    }

    // Keycloak lets the administrator's token live for a minute.
    private synchronized String token() {
        if (token == null
                || System.nanoTime() - tokenTaken > Duration.ofSeconds(30).toNanos()) {
            String form = "grant_type=password&client_id=admin-cli&username=" + encoded(DevKeycloak.ADMINISTRATOR)
                    + "&password=" + encoded(password);
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(baseUrl + "/realms/master/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build();
            token = parsed(exchange(request)).get("access_token").asText();
            tokenTaken = System.nanoTime();
        }
        return token;
    }

    private String exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException("Keycloak answered %d to %s %s: %s"
                        .formatted(response.statusCode(), request.method(), request.uri(), response.body()));
            }
            return response.body();
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak does not answer at " + baseUrl, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while talking to Keycloak.", e);
        }
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak answered something that is not JSON.", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
