package com.nextron.platform.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nextron.platform.dev.KeycloakAdministration;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/** One user of the REST API. */
final class Api {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** Those of the shortest life here hold for five minutes. */
    private static final Duration FRESH = Duration.ofMinutes(4);

    private final String base;
    private final Supplier<String> logIn;
    private String token;
    private long taken = System.nanoTime();

    /** @param logIn gives a token; asked again when the one before is nearly over, unless that was none */
    private Api(String base, Supplier<String> logIn) {
        this.base = base;
        this.logIn = logIn;
        this.token = logIn.get();
    }

    /** The API as a user whose password is the demonstration's, for however long a test takes. */
    static Api as(String user, String issuer, String base) {
        return new Api(base, () -> {
            Answer answer = logIn(user, issuer);
            if (answer.status() != 200) {
                throw new IllegalStateException("no token for " + user + ": " + answer.text());
            }
            return answer.json().get("access_token").asText();
        });
    }

    /** What the identity provider answers to that user with the demonstration's password. */
    static Answer logIn(String user, String issuer) {
        return token(
                issuer,
                "grant_type=password&client_id=platform-cli&scope=" + encoded("openid organization") + "&username="
                        + encoded(user) + "&password=" + encoded(KeycloakAdministration.DEMO_PASSWORD));
    }

    /** The API as a partner's own system, by its client's secret. */
    static Api asMachine(String clientId, String secret, String issuer, String base) {
        String form = "grant_type=client_credentials&scope=" + encoded("openid organization") + "&client_id="
                + encoded(clientId) + "&client_secret=" + encoded(secret);
        return new Api(
                base, () -> token(issuer, form).json(200).get("access_token").asText());
    }

    /** What an identity provider's token address answers to that form. */
    static Answer token(String issuer, String form) {
        return send(HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** The API without a token. */
    static Api anonymous(String base) {
        return withToken(base, null);
    }

    /** The API with that token, whatever it is. */
    static Api withToken(String base, String token) {
        return new Api(base, () -> token);
    }

    /** A token that still holds for a while, or whatever somebody brought. */
    synchronized String token() {
        if (System.nanoTime() - taken > FRESH.toNanos()) {
            token = logIn.get();
            taken = System.nanoTime();
        }
        return token;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer get(String path, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).GET();
        headers.forEach(request::header);
        return send(request);
    }

    /** Any request; a body is sent with it when there is one. */
    Answer call(String method, String path, Object body) {
        HttpRequest.Builder request = request(path);
        return body == null
                ? send(request.method(method, BodyPublishers.noBody()))
                : send(request.header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(written(body))));
    }

    Answer post(String path, Object body) {
        return post(path, body, Map.of());
    }

    Answer post(String path, Object body, Map<String, String> headers) {
        return postRaw(path, written(body), headers);
    }

    Answer postRaw(String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        headers.forEach(request::setHeader);
        return send(request.POST(BodyPublishers.ofString(body)));
    }

    /** A file as the body. */
    Answer postFile(String path, byte[] file) {
        return send(request(path)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(file)));
    }

    /** A body that is no JSON, such as a photo. */
    Answer postBytes(String path, String mediaType, byte[] body) {
        return send(request(path).header("Content-Type", mediaType).POST(BodyPublishers.ofByteArray(body)));
    }

    /** A body whose length is not told beforehand. */
    Answer postChunked(String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
        String shown = token();
        return shown == null ? request : request.header("Authorization", "Bearer " + shown);
    }

    private static String written(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What came back. */
    record Answer(HttpResponse<byte[]> response) {
        int status() {
            return response.statusCode();
        }

        byte[] bytes() {
            return response.body();
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The JSON of an answer that must have that status. */
        JsonNode json(int expected) {
            if (status() != expected) {
                throw new AssertionError("expected " + expected + " but got " + status() + ": " + text());
            }
            return json();
        }
    }
}
