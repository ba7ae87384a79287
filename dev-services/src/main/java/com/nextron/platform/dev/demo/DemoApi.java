package com.nextron.platform.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The platform's REST API, called as one user or another. Not for several threads. */
final class DemoApi {
    private static final String CLIENT = "platform-cli";
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(4);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, Token> tokens = new HashMap<>();
    private final DemoAccess access;

    DemoApi(DemoAccess access) {
        this.access = access;
    }

    private record Token(String value, long takenAt) {
        boolean isFresh() {
            return System.nanoTime() - takenAt < TOKEN_LIFE.toNanos();
        }
    }

    /** The API as that user, who has the demo password. */
    Session as(String user) {
        return new Session(user);
    }

    /** The API without a log-in. */
    Session asGuest() {
        return new Session("");
    }

    /** One user's hand. */
    final class Session {
        private final String user;

        private Session(String user) {
            this.user = user;
        }

        JsonNode get(String path) {
            return answer(request(path).GET().build());
        }

        /**
         * Sends a body. The same request has the same Idempotency-Key whenever it is sent, so that loading again after a
         * crash gets the first answers and makes nothing twice.
         */
        JsonNode post(String path, JsonNode body) {
            String key = "demo-" + UUID.nameUUIDFromBytes((path + '\n' + body).getBytes(StandardCharsets.UTF_8));
            return answer(request(path)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", key)
                    .POST(
                            body.isNull()
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString(body.toString()))
                    .build());
        }

        JsonNode post(String path) {
            return post(path, NullNode.instance);
        }

        /** Puts a thing as it should be; again gives the same. */
        JsonNode put(String path, JsonNode body) {
            return answer(request(path)
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofString(body.toString()))
                    .build());
        }

        private HttpRequest.Builder request(String path) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(access.portal() + "/api/v1" + path))
                    .timeout(PATIENCE);
            return user.isEmpty() ? request : request.header("Authorization", "Bearer " + token(user));
        }
    }

    private String token(String user) {
        return tokens.compute(user, (name, known) -> known != null && known.isFresh() ? known : newToken(name))
                .value();
    }

    private Token newToken(String user) {
        String form = "grant_type=password&client_id=" + CLIENT + "&scope=" + encoded("openid organization")
                + "&username=" + encoded(user) + "&password=" + encoded(access.password());
        JsonNode answer = answer(HttpRequest.newBuilder(URI.create(access.issuer() + "/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        return new Token(answer.get("access_token").asText(), System.nanoTime());
    }

    private JsonNode answer(HttpRequest request) {
        String what = request.method() + " " + request.uri().getRawPath();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new DemoFailure(what + " was answered " + response.statusCode() + ": " + response.body());
            }
            return DemoFile.JSON.readTree(response.body());
        } catch (IOException e) {
            throw new DemoFailure(what + " got no answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("Interrupted.", e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
