package com.nextron.platform.system;

import com.nextron.platform.dev.TestPlatform;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Registers who takes part in a test through the API, as headquarters and partners would, and signs them in. */
final class Registrar {
    // Shared: a platform may be filled by several registrars.
    private static final OrganisationNumbers NUMBERS = new OrganisationNumbers();

    private final TestPlatform platform;
    private final LocalDate today;
    private final Map<String, Api> users = new ConcurrentHashMap<>();
    private final Map<String, String> secrets = new ConcurrentHashMap<>();

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
        return users.computeIfAbsent(
                user,
                name -> secrets.containsKey(name)
                        ? Api.asMachine(name, secrets.get(name), issuer, base)
                        : Api.as(name, issuer, base));
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

    /** What takes a partner on: a company of that name with an organisation number that no other has. */
    Map<String, Object> partner(String name, Place base, String manager) {
        return partner(name, NUMBERS.next(base.country()), base, manager);
    }

    /** A partner that is ready to go: its id. */
    String readyPartner(String name, Place base, String manager) {
        String id = takeOn(partner(name, base, manager));
        awaitAccount(id);
        letIn(manager);
        return id;
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

    /** A customer with an organisation number that no other has, whose contact may sign in; its id. */
    String readyCustomer(String name, Place at, String contact) {
        String id = customer(name, NUMBERS.next(at.country()), at, contact);
        letIn(contact);
        return id;
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

    /** Registers a customer that gets invoices and whose people never sign in; its id. */
    String silentCustomer(String name, Place at) {
        Map<String, Object> wanted = new HashMap<>(base(at));
        wanted.put("name", name);
        wanted.put("organisationNumber", NUMBERS.next(at.country()));
        wanted.put("street", "Strandgata 2");
        wanted.put("invoiceEmail", "invoice@kunde.example");
        return as(World.SUPPORT).post("/customers", wanted).json(201).get("id").asText();
    }

    private static Map<String, Object> base(Place at) {
        return Map.of("country", at.country(), "postalCode", at.postalCode(), "city", at.city());
    }

    /** A machine of that customer under the four-hour agreement, invoiced on that day. */
    void machine(String serial, String customer, Place at, LocalDate invoiced) {
        Map<String, Object> asset = asset(serial, customer, at);
        asset.put("invoiceDate", invoiced.toString());
        asset.put("agreedLevel", "4H");
        as(World.SUPPORT).post("/assets", asset).json(201);
    }

    /** What registers a machine, but for the day of its invoice and its agreement. */
    static Map<String, Object> asset(String serial, String customer, Place at) {
        Map<String, Object> asset = new HashMap<>(base(at));
        asset.put("serialNumber", serial);
        asset.put("model", "Nextron R740");
        asset.put("kind", "SERVER");
        asset.put("customer", customer);
        asset.put("street", "Storgata 1");
        return asset;
    }

    /** What files a case for that machine, its checklist complete and the price list accepted. */
    static Map<String, Object> filing(String serial, String contact) {
        return Map.of(
                "serialNumber", serial,
                "fault", "MAINBOARD",
                "description", "The server does not start since this morning.",
                "contactName", "Kari Nordmann",
                "contactEmail", contact,
                "contactPhone", "+47 77 00 00 01",
                "readiness",
                        List.of(
                                "INFORMATION_GIVEN",
                                "SELF_TESTS_RUN",
                                "UPDATES_INSTALLED",
                                "BACKUP_AT_HAND",
                                "SYSTEM_AVAILABLE"),
                "acceptedTerms", "2026-01",
                "pricesAccepted", true);
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
}
