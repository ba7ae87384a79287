package com.nextron.platform.dispatch.internal.webhook.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.dispatch.internal.webhook.post.SignedPost.Outcome;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedPostTest {
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger calls = new AtomicInteger();
    private HttpServer receiver;

    @BeforeEach
    void start() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.setExecutor(Executors.newCachedThreadPool());
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
        watch.shutdownNow();
    }

    @Test
    void sendsTheBodyWithItsHeaders() throws IOException {
        List<String> seen = new ArrayList<>();
        answer("/in", exchange -> {
            seen.add(exchange.getRequestMethod());
            seen.add(exchange.getRequestHeaders().getFirst("Nextron-Event-Type"));
            seen.add(exchange.getRequestHeaders().getFirst("Content-Type"));
            seen.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            write(exchange, 200, "thanks");
        });

        Outcome outcome = send("/in", address -> true);

        assertThat(outcome).isEqualTo(new Outcome.Answered(200, "thanks"));
        assertThat(seen)
                .containsExactly("POST", "offer.made", "application/json; charset=UTF-8", "{\"city\":\"Tromsø\"}");
    }

    @Test
    void followsNoRedirect() throws IOException {
        answer("/elsewhere", exchange -> write(exchange, 200, ""));
        answer("/in", exchange -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            write(exchange, 307, "");
        });

        Outcome outcome = send("/in", address -> true);

        assertThat(outcome).isEqualTo(new Outcome.Answered(307, ""));
        assertThat(calls).hasValue(1);
    }

    @Test
    void keepsTheBeginningOfALongAnswerAndDoesNotWaitForTheRest() throws IOException {
        answer("/in", exchange -> {
            exchange.sendResponseHeaders(500, 0);
            OutputStream body = exchange.getResponseBody();
            body.write("x".repeat(5000).getBytes(StandardCharsets.UTF_8));
            body.flush();
            pause(LIMIT.multipliedBy(4));
        });
        long before = System.nanoTime();

        Outcome outcome = send("/in", address -> true);

        assertThat(outcome).isEqualTo(new Outcome.Answered(500, "x".repeat(500)));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(LIMIT.multipliedBy(3));
    }

    @Test
    void endsInTimeHoweverSlowlyTheOtherSideTalks() throws IOException {
        answer("/in", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            for (int i = 0; i < 100; i++) {
                body.write('x');
                body.flush();
                pause(Duration.ofMillis(200));
            }
        });
        long before = System.nanoTime();

        Outcome outcome = send("/in", address -> true);

        assertThat(outcome).isEqualTo(new Outcome.Unreachable("There was no answer within 2 seconds."));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(LIMIT.multipliedBy(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0177.0.0.1", "2130706433"})
    void connectsToNothingInside(String host) throws IOException {
        answer("/in", exchange -> write(exchange, 200, ""));

        Outcome outcome = sendTo(address(host, "/in"), PublicAddresses::contains);

        assertThat(outcome).isInstanceOf(Outcome.Unreachable.class);
        assertThat(calls).hasValue(0);
    }

    @Test
    void saysThatAnAddressInsideIsNotCalled() {
        Outcome outcome = sendTo(address("localhost", "/in"), PublicAddresses::contains);

        assertThat(outcome)
                .isEqualTo(new Outcome.Unreachable(
                        "localhost leads into a private network; only public addresses are called."));
    }

    /** A name that has an address outside and one inside is as bad as one inside only; and names are asked once. */
    @Test
    void refusesANameOfWhichOneAddressIsInside() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        InetAddress outside = InetAddress.getByName("1.1.1.1");
        InetAddress inside = InetAddress.getByName("10.0.0.1");
        CheckedAddresses addresses = new CheckedAddresses(
                new org.apache.hc.client5.http.DnsResolver() {
                    @Override
                    public InetAddress[] resolve(String host) {
                        asked.incrementAndGet();
                        return new InetAddress[] {outside, inside};
                    }

                    @Override
                    public String resolveCanonicalHostname(String host) {
                        return host;
                    }
                },
                PublicAddresses::contains);

        Throwable refused =
                org.assertj.core.api.Assertions.catchThrowable(() -> addresses.resolve("both.example", 443));

        assertThat(refused).isInstanceOf(CheckedAddresses.AddressNotAllowed.class);
        assertThat(asked).hasValue(1);
    }

    @Test
    void saysThatNobodyListens() throws IOException {
        receiver.stop(0);

        Outcome outcome = send("/in", address -> true);

        assertThat(outcome).isEqualTo(new Outcome.Unreachable("The connection could not be made or broke off."));
    }

    private Outcome send(String path, Predicate<InetAddress> mayBeCalled) throws IOException {
        return sendTo(address("127.0.0.1", path), mayBeCalled);
    }

    private URI address(String host, String path) {
        return URI.create("http://" + host + ":" + receiver.getAddress().getPort() + path);
    }

    private Outcome sendTo(URI to, Predicate<InetAddress> mayBeCalled) {
        try (SignedPost post = new SignedPost(mayBeCalled, LIMIT, watch)) {
            return post.send(to, Map.of("Nextron-Event-Type", "offer.made"), "{\"city\":\"Tromsø\"}");
        }
    }

    private void answer(String path, com.sun.net.httpserver.HttpHandler handler) {
        receiver.createContext(path, exchange -> {
            calls.incrementAndGet();
            try (exchange) {
                handler.handle(exchange);
            }
        });
    }

    private static void write(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
