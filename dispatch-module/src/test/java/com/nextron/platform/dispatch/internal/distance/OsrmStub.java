package com.nextron.platform.dispatch.internal.distance;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A server that speaks as OSRM does: real HTTP, answers as osrm-routed 5.27 writes them. */
final class OsrmStub implements AutoCloseable {
    private final HttpServer server;
    private final List<URI> asked = new CopyOnWriteArrayList<>();
    private volatile Reply reply = new Reply(200, "{\"code\":\"Ok\"}", Duration.ZERO, Duration.ZERO);

    /**
     * @param before how long it thinks before the first byte
     * @param within how long it takes between the first half of the body and the second
     */
    record Reply(int status, String body, Duration before, Duration within) {}

    OsrmStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "osrm-stub");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/table/v1/driving/", exchange -> {
            asked.add(exchange.getRequestURI());
            Reply now = reply;
            pause(now.before());
            byte[] body = now.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json; charset=UTF-8");
            exchange.sendResponseHeaders(now.status(), body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body, 0, body.length / 2);
                out.flush();
                pause(now.within());
                out.write(body, body.length / 2, body.length - body.length / 2);
            }
        });
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void answers(String body) {
        reply = new Reply(200, body, Duration.ZERO, Duration.ZERO);
    }

    void answers(Reply other) {
        reply = other;
    }

    /** What it was asked, in order. */
    List<URI> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
