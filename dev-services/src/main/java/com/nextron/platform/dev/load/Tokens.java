package com.nextron.platform.dev.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nextron.platform.dev.KeycloakAdministration;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The users' tokens, taken anew before they are over. */
final class Tokens {
    private static final Duration LIFE = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Token> known = new ConcurrentHashMap<>();
    private final String issuer;

    Tokens(String issuer) {
        this.issuer = issuer;
    }

    private record Token(String header, long takenAt) {
        boolean isFresh() {
            return System.nanoTime() - takenAt < LIFE.toNanos();
        }
    }

    /** The header line with which that user is signed in. */
    String header(String user) {
        Token token = known.get(user);
        if (token == null || !token.isFresh()) {
            token = known.compute(user, (name, now) -> now != null && now.isFresh() ? now : take(name));
        }
        return token.header();
    }

    private Token take(String user) {
        String form = "grant_type=password&client_id=platform-cli&scope=openid+organization&username="
                + URLEncoder.encode(user, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(KeycloakAdministration.DEMO_PASSWORD, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new LoadFailure(user + " cannot sign in: " + answer.body());
            }
            String token = new ObjectMapper()
                    .readTree(answer.body())
                    .get("access_token")
                    .asText();
            return new Token("Authorization: Bearer " + token + "\r\n", System.nanoTime());
        } catch (IOException e) {
            throw new LoadFailure("The identity provider does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadFailure("Interrupted.", e);
        }
    }
}
