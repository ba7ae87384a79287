package com.nextron.platform.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The operations of the API as the running server describes them, so that no new one is forgotten. */
final class Routes {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String BASE = "/api/v1";

    private Routes() {}

    static List<Route> of(String url) {
        JsonNode paths =
                Api.anonymous(url).get("/openapi?format=json").json(200).get("paths");
        List<Route> routes = new ArrayList<>();
        paths.properties().forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
            if (METHODS.contains(method)) {
                routes.add(new Route(method.toUpperCase(Locale.ROOT), relative(path.getKey())));
            }
        }));
        return routes;
    }

    private static String relative(String path) {
        if (!path.startsWith(BASE)) {
            throw new AssertionError("an operation outside " + BASE + ": " + path);
        }
        return path.substring(BASE.length());
    }

    /** One operation; its path counts from the API's root. */
    record Route(String method, String path) {
        boolean namesAThing() {
            return path.contains("{");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
