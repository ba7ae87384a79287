package com.nextron.platform.dev.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.dev.TestPlatform;
import com.nextron.platform.dev.load.KeepAlive.Ask;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.BooleanSupplier;

/** Who takes part in a load: a customer with machines, a partner with a manager and a technician; made by the API. */
final class LoadWorld {
    static final String SUPPORT = "sara.support";
    static final String DISPATCHER = "dag.dispatcher";
    static final String ADMIN = "astrid.admin";
    static final String FINANCE = "finn.finance";
    static final String MANAGER = "mona@loadvik-it.example";
    static final String TECHNICIAN = "terje@loadvik-it.example";
    static final int MACHINES = 200;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestPlatform platform;
    private final Tokens tokens;
    private final KeepAlive http;
    private String technicianId;

    private LoadWorld(TestPlatform platform) {
        this.platform = platform;
        this.tokens = new Tokens(platform.keycloak().issuer());
        this.http = new KeepAlive(platform.httpPort());
    }

    static LoadWorld create(TestPlatform platform) {
        LoadWorld world = new LoadWorld(platform);
        world.takePartOn();
        world.sellMachines();
        world.http.close();
        return world;
    }

    /** The serial number of one of the machines; all are six years old, out of warranty. */
    static String serialNumber(int number) {
        return "NX-LOAD-%04d".formatted(number % MACHINES);
    }

    Tokens tokens() {
        return tokens;
    }

    String technicianId() {
        return technicianId;
    }

    KeepAlive connection() {
        return new KeepAlive(platform.httpPort());
    }

    private void takePartOn() {
        String partner = post(
                        ADMIN,
                        "/partners",
                        """
                        {"name":"Loadvik IT AS","organisationNumber":"999000010","country":"NO","postalCode":"9008",
                         "city":"Tromsø","managerFirstName":"Mona","managerLastName":"Dahl","managerEmail":"%s",
                         "managerPhone":"+47 77 00 00 00"}"""
                                .formatted(MANAGER))
                .get("id")
                .asText();
        letIn(MANAGER);
        technicianId = post(
                        MANAGER,
                        "/technicians",
                        """
                        {"firstName":"Terje","lastName":"Berg","email":"%s","phone":"+47 77 00 00 02",
                         "certifications":["Server L2"]}"""
                                .formatted(TECHNICIAN))
                .get("id")
                .asText();
        letIn(TECHNICIAN);
        post(
                DISPATCHER,
                "/territory-assignments",
                """
                {"partner":"%s","country":"NO","postalFrom":"9000","postalTo":"9199","levels":["NBD","4H","24X7"],
                 "rank":"PRIMARY","validFrom":"%s"}"""
                        .formatted(partner, LocalDate.now(ZoneOffset.UTC).minusDays(1)));
    }

    private void sellMachines() {
        String customer = post(
                        SUPPORT,
                        "/customers",
                        """
                        {"name":"Loadfjord Drift AS","organisationNumber":"999000029","country":"NO",
                         "street":"Strandgata 2","postalCode":"9008","city":"Tromsø",
                         "invoiceEmail":"invoice@loadfjord.example"}""")
                .get("id")
                .asText();
        for (int i = 0; i < MACHINES; i++) {
            post(
                    SUPPORT,
                    "/assets",
                    """
                    {"serialNumber":"%s","model":"Nextron R740","kind":"SERVER","customer":"%s","invoiceDate":"%s",
                     "agreedLevel":"NBD","street":"Storgata 1","postalCode":"9008","city":"Tromsø","country":"NO"}"""
                            .formatted(
                                    serialNumber(i),
                                    customer,
                                    LocalDate.now(ZoneOffset.UTC).minusYears(6)));
        }
    }

    private JsonNode post(String user, String path, String body) {
        return http.send(Ask.post(path, body), tokens.header(user)).json(201);
    }

    /** Sets the password that the invitation mail would let the person set. */
    private void letIn(String user) {
        await("the account of " + user, () -> {
            try {
                platform.keycloak().administration().setPassword(user);
                return true;
            } catch (IllegalArgumentException notYet) {
                return false;
            }
        });
        await("the tenant of " + user, () -> {
            try {
                return http.send(Ask.get("/me"), tokens.header(user)).status() == 200;
            } catch (LoadFailure notYet) {
                return false;
            }
        });
    }

    static void await(String what, BooleanSupplier isThere) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isThere.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new LoadFailure("Waited in vain for " + what + ".");
            }
            pause(Duration.ofMillis(200));
        }
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadFailure("Interrupted.", e);
        }
    }
}
