package com.nextron.platform.dispatch.internal.distance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nextron.platform.core.place.GeoPoint;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** OSRM's table service: {@code /table/v1/driving/lon,lat;…?annotations=distance,duration}. */
final class OsrmTable implements RoadEngine {
    /** OSRM's own default for {@code --max-table-size}. */
    private static final int MOST_POINTS = 100;

    private static final int OK = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final String base;

    /** @param base the server's address, such as {@code http://osrm:5000} */
    OsrmTable(String base, Duration timeOut) {
        this.base = base.replaceFirst("/+$", "");
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeOut)
                .build();
    }

    @Override
    public String name() {
        return "osrm";
    }

    @Override
    public int mostPoints() {
        return MOST_POINTS;
    }

    @Override
    public Answer ask(List<GeoPoint> origins, List<GeoPoint> destinations, Duration within) {
        CompletableFuture<HttpResponse<byte[]>> sent =
                http.sendAsync(request(origins, destinations, within), BodyHandlers.ofByteArray());
        try {
            // the request's own time-out ends with the headers; a body that trickles in must not hold routing up either
            HttpResponse<byte[]> response = sent.get(within.toMillis(), TimeUnit.MILLISECONDS);
            return read(response, origins.size(), destinations.size());
        } catch (TimeoutException e) {
            sent.cancel(true);
            return new Answer.Failed("did not answer in time");
        } catch (ExecutionException e) {
            boolean late = e.getCause() instanceof java.net.http.HttpTimeoutException;
            return new Answer.Failed(late ? "did not answer in time" : "cannot be reached");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Failed("was not waited for");
        }
    }

    private HttpRequest request(List<GeoPoint> origins, List<GeoPoint> destinations, Duration within) {
        List<GeoPoint> all = new ArrayList<>(origins);
        all.addAll(destinations);
        String points = all.stream()
                .map(point -> String.format(Locale.ROOT, "%.6f,%.6f", point.longitude(), point.latitude()))
                .collect(Collectors.joining(";"));
        return HttpRequest.newBuilder(URI.create(base + "/table/v1/driving/" + points + "?sources="
                        + numbers(0, origins.size()) + "&destinations=" + numbers(origins.size(), all.size())
                        + "&annotations=distance,duration"))
                .timeout(within)
                .GET()
                .build();
    }

    private static String numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(Integer::toString).collect(Collectors.joining(";"));
    }

    private static Answer read(HttpResponse<byte[]> response, int origins, int destinations) {
        JsonNode json;
        try {
            json = JSON.readTree(response.body());
        } catch (IOException e) {
            return new Answer.Failed("answered with status " + response.statusCode() + " and no JSON");
        }
        String code = json.path("code").asText();
        if (response.statusCode() != OK || !code.equals("Ok")) {
            return new Answer.Failed("answered with status " + response.statusCode()
                    + (code.matches("[A-Za-z]{1,40}") ? " and " + code : ""));
        }
        JsonNode distances = json.path("distances");
        JsonNode durations = json.path("durations");
        if (!isTable(distances, origins, destinations) || !isTable(durations, origins, destinations)) {
            return new Answer.Failed("answered with a table of another size");
        }
        return new Answer.Table(IntStream.range(0, origins)
                .mapToObj(row -> IntStream.range(0, destinations)
                        .mapToObj(column -> leg(
                                distances.get(row).get(column),
                                durations.get(row).get(column)))
                        .toList())
                .toList());
    }

    private static boolean isTable(JsonNode table, int rows, int columns) {
        if (!table.isArray() || table.size() != rows) {
            return false;
        }
        return IntStream.range(0, rows).allMatch(row -> table.get(row).size() == columns);
    }

    /** OSRM writes null where no road leads. */
    private static Optional<Measured> leg(JsonNode metres, JsonNode seconds) {
        return metres.isNumber() && seconds.isNumber() && metres.asDouble() >= 0 && seconds.asDouble() >= 0
                ? Optional.of(new Measured(Math.round(metres.asDouble()), Math.round(seconds.asDouble())))
                : Optional.empty();
    }
}
