package com.nextron.platform.dev;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Somebody who can log in for a demonstration or a test.
 *
 * @param username also the first part of the e-mail address
 * @param tenant the alias of the organization
 * @param role the one realm role
 */
public record DemoUser(String username, String tenant, String role, String firstName, String lastName) {

    /** Everyone at headquarters in the demonstration. */
    static final List<DemoUser> HEADQUARTERS = List.of(
            atHeadquarters("astrid.admin", "hq-admin", "Astrid Holm"),
            atHeadquarters("dag.dispatcher", "hq-dispatcher", "Dag Lindberg"),
            atHeadquarters("sara.support", "hq-support", "Sara Nyberg"),
            atHeadquarters("finn.finance", "finance", "Finn Dahl"));

    /** Everyone at headquarters in tests: also a technician whom the platform does not know, so nobody can plan him. */
    static final List<DemoUser> HEADQUARTERS_IN_TESTS = Stream.concat(
                    HEADQUARTERS.stream(), Stream.of(atHeadquarters("tore.technician", "technician", "Tore Bakken")))
            .toList();

    private static DemoUser atHeadquarters(String username, String role, String name) {
        String[] parts = name.split(" ");
        return new DemoUser(username, "nextron", role, parts[0], parts[1]);
    }

    JsonNode representation(ObjectMapper json) {
        ObjectNode user = json.createObjectNode()
                .put("username", username)
                .put("enabled", true)
                .put("email", username.toLowerCase(Locale.ROOT) + "@" + tenant + ".example")
                .put("emailVerified", true)
                .put("firstName", firstName)
                .put("lastName", lastName);
        user.putObject("attributes").putArray("locale").add("en");
        return user;
    }
}
