package com.nextron.platform.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A partner's own system, as far as webhooks go: takes calls, remembers them, and answers as it is told to. */
final class WebhookReceiver implements AutoCloseable {
    private final HttpServer server;
    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean twoAtOnce = new AtomicBoolean();

    WebhookReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/nextron?source=test";
    }

    /** Answers the next calls with these; 200 after them. */
    void willAnswer(Integer... codes) {
        answers.addAll(List.of(codes));
    }

    /** The calls about that subject and of that type so far, oldest first. */
    List<Call> calls(String type, String about) {
        return calls.stream()
                .filter(call -> call.type().equals(type) && call.body().contains(about))
                .toList();
    }

    /** The calls about it, once there are as many. */
    List<Call> await(int count, String type, String about) {
        return Eventually.until(
                count + " calls of type " + type, () -> calls(type, about), found -> found.size() >= count);
    }

    boolean wasCalledTwiceAtOnce() {
        return twoAtOnce.get();
    }

    private void take(HttpExchange exchange) throws IOException {
        twoAtOnce.compareAndSet(false, !busy.compareAndSet(false, true));
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Integer code = answers.poll();
            calls.add(new Call(
                    exchange.getRequestHeaders().getFirst("Nextron-Signature"),
                    exchange.getRequestHeaders().getFirst("Nextron-Event-Id"),
                    exchange.getRequestHeaders().getFirst("Nextron-Event-Type"),
                    body));
            // From the answer on the next call may come, before this thread has come to its end.
            busy.set(false);
            byte[] said = "taken".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(code == null ? 200 : code, said.length);
            exchange.getResponseBody().write(said);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** One call as it came. */
    record Call(String signature, String eventId, String type, String body) {
        JsonNode json() {
            try {
                return Api.JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** What a receiver does: takes the time from the header and works out the code over {@code t.body} anew. */
        boolean isSignedWith(String secret) throws Exception {
            List<String> parts = Arrays.asList(signature.split(","));
            String time = parts.get(0).substring("t=".length());
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String expected =
                    HexFormat.of().formatHex(mac.doFinal((time + "." + body).getBytes(StandardCharsets.UTF_8)));
            return parts.contains("v1=" + expected);
        }
    }
}
