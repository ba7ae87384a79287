package com.nextron.platform.system;

import com.nextron.platform.dev.TestPlatform;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Registers who takes part in a test through the API, as headquarters and partners would, and signs them in. */
final class Registrar {
    private final TestPlatform platform;
    private final LocalDate today;
    private final Map<String, Api> users = new ConcurrentHashMap<>();
    private final Map<String, String> secrets = new ConcurrentHashMap<>();
    private final AtomicInteger companies = new AtomicInteger();

    /** @param today the day on the platform's clock */
    Registrar(TestPlatform platform, LocalDate today) {
        this.platform = platform;
        this.today = today;
    }

    record Place(String country, String postalCode, String city) {}

    /** The API as that user or machine; a token is taken anew when it is nearly over. */
    Api as(String user) {
        String issuer = platform.keycloak().issuer();
        String base = platform.url() + "/api/v1";
        return users.compute(user, (name, known) -> {
            if (known != null && known.isFresh()) {
                return known;
            }
            return secrets.containsKey(name)
                    ? Api.asMachine(name, secrets.get(name), issuer, base)
                    : Api.as(name, issuer, base);
        });
    }

    Api anonymous() {
        return Api.anonymous(platform.url() + "/api/v1");
    }

    /** A partner's own system, which signs in under that name. */
    void machine(String name, String partner) {
        String secret = "known-to-this-test-only";
        platform.keycloak().administration().addMachine(name, secret, partner);
        secrets.put(name, secret);
    }

    /** Takes a partner on; its id. */
    String takeOn(Map<String, Object> wanted) {
        return as(World.ADMIN).post("/partners", wanted).json(201).get("id").asText();
    }

    /** What takes a Norwegian partner on: a company of that name with an organisation number that no other has. */
    Map<String, Object> partner(String name, Place base, String manager) {
        return partner(name, nextOrganisationNumber(), base, manager);
    }

    static Map<String, Object> partner(String name, String number, Place base, String manager) {
        Map<String, Object> wanted = new HashMap<>(base(base));
        wanted.put("name", name);
        wanted.put("organisationNumber", number);
        wanted.put("managerFirstName", "First");
        wanted.put("managerLastName", "Manager");
        wanted.put("managerEmail", manager);
        wanted.put("managerPhone", "+47 77 00 00 00");
        return wanted;
    }

    /** Registers a customer whose people may sign in; its id. */
    String customer(String name, String number, Place at, String contact) {
        Map<String, Object> wanted = new HashMap<>(base(at));
        wanted.put("name", name);
        wanted.put("organisationNumber", number);
        wanted.put("street", "Strandgata 2");
        wanted.put("invoiceEmail", "invoice@" + contact.substring(contact.indexOf('@') + 1));
        wanted.put("contactFirstName", "Some");
        wanted.put("contactLastName", "Body");
        wanted.put("contactEmail", contact);
        return as(World.SUPPORT).post("/customers", wanted).json(201).get("id").asText();
    }

    private static Map<String, Object> base(Place at) {
        return Map.of("country", at.country(), "postalCode", at.postalCode(), "city", at.city());
    }

    /** A technician of that manager's tenant; the id. */
    String technician(String manager, String email, List<String> certifications) {
        return as(manager)
                .post(
                        "/technicians",
                        Map.of(
                                "firstName", "Tom",
                                "lastName", "Berg",
                                "email", email,
                                "phone", "+47 77 00 00 02",
                                "certifications", certifications))
                .json(201)
                .get("id")
                .asText();
    }

    /** Assigns postal codes of that country to a partner at every level, from yesterday on. */
    void serve(String partner, String country, List<String> range, String rank) {
        as(World.DISPATCHER)
                .post(
                        "/territory-assignments",
                        Map.of(
                                "partner", partner,
                                "country", country,
                                "postalFrom", range.get(0),
                                "postalTo", range.get(1),
                                "levels", List.of("NBD", "4H", "24X7"),
                                "rank", rank,
                                "validFrom", today.minusDays(1).toString()))
                .json(201);
    }

    void awaitAccount(String partner) {
        Eventually.until(
                "the account of " + partner,
                () -> as(World.ADMIN)
                        .get("/partners/" + partner)
                        .json(200)
                        .get("account")
                        .asText(),
                "READY"::equals);
    }

    /** Sets the password that the invitation mail would let the person set. */
    void letIn(String user) {
        Eventually.until(
                "the account of " + user,
                () -> {
                    try {
                        platform.keycloak().administration().setPassword(user);
                        return true;
                    } catch (IllegalArgumentException notYet) {
                        return false;
                    }
                },
                Boolean::booleanValue);
    }

    /** A Norwegian number whose last digit checks the others (modulus 11), from 990 000 000 upwards. */
    String nextOrganisationNumber() {
        int[] weights = {3, 2, 7, 6, 5, 4, 3, 2};
        while (true) {
            String digits = Integer.toString(99_000_000 + companies.incrementAndGet());
            int sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * (digits.charAt(i) - '0');
            }
            int check = (11 - sum % 11) % 11;
            if (check < 10) {
                return digits + check;
            }
        }
    }
}
