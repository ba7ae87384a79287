package com.nextron.platform.dev;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Waits until an address answers 200. */
final class Readiness {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Readiness() {}

    /**
     * @param stillHopeful asked before each try; throws when waiting has become pointless
     * @throws StartFailure when the limit has passed
     */
    static void await(String address, Duration limit, Runnable stillHopeful) {
        long end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end) {
            stillHopeful.run();
            if (answers(address)) {
                return;
            }
            pause();
        }
        throw new StartFailure(address + " did not get ready within " + limit.toSeconds() + " seconds.");
    }

    private static boolean answers(String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static StartFailure interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new StartFailure("Interrupted while starting.", e);
    }
}
