package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.nextron.platform.dev.TestPlatform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page that a role can come to by links, at a desk and on a phone: it fits the window, axe finds nothing against
 * WCAG 2.2 AA, and the browser complains about nothing.
 */
@ExtendWith(SystemUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalPagesIT {
    private static final String GUEST = "guest";
    private static final String LINKS = "() => Array.from(document.querySelectorAll('a[href]'), a => a.href)";

    /** Once what is drawn to fit has been drawn anew for the window's size. */
    private static final String WIDER =
            """
            () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() =>
                done(document.scrollingElement.scrollWidth - window.innerWidth))))""";

    private static final String AXE =
            """
            () => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                .then(result => result.violations.map(violation =>
                    violation.id + ': ' + violation.help + ' at '
                        + violation.nodes.slice(0, 3).map(node => node.target.join(' ')).join(', ')))
            """;

    private final TestPlatform platform = SystemUnderTest.start().platform();
    private final World world = SystemUnderTest.start().world();
    private final String axe = script();
    private InstalledBrowser browser;
    private String followed;
    private String quoted;
    private String held;

    @BeforeAll
    void everyPageHasSomethingToShow() {
        browser = InstalledBrowser.launch();
        JobSteps steps = new JobSteps(world);
        String done = steps.planned("NBD", 6);
        steps.visit(done, Map.of("kilometres", 30, "summary", "Replaced the mainboard."));
        String invoice = steps.invoice(done).get("id").asText();
        world.as(World.FINANCE).post("/issue-runs", Map.of("changedToo", true)).json(201);
        Eventually.until(
                "the run",
                () -> world.as(World.FINANCE).get("/invoices/" + invoice).json(200),
                issued -> issued.hasNonNull("number"));
        world.as(World.FINANCE).post("/export-batches", null).json(201);
        steps.claim(done);
        steps.closedStatement();
        steps.planned("4H", 1);
        steps.arrive(steps.planned("NBD", 1));
        world.openOffer(
                World.MANAGER_A,
                world.workOrder(World.POSTAL_A, "NBD", 1).get("id").asText());
        String webhook = world.as(World.MANAGER_A)
                .post("/webhooks", Map.of("url", "https://hooks.example/nextron", "eventTypes", List.of("offer.made")))
                .json(201)
                .at("/endpoint/id")
                .asText();
        world.as(World.MANAGER_A).post("/webhooks/" + webhook + "/test", null).json(200);
        world.fileCase(world.machine(World.POSTAL_A, 6), Map.of("readiness", List.of("INFORMATION_GIVEN")));
        pricesToAnswer();
    }

    private void pricesToAnswer() {
        JobSteps steps = new JobSteps(world);
        String far = steps.planned("NBD", 6);
        steps.visit(far, Map.of("kilometres", 600, "summary", "Replaced the mainboard; a long way round."));
        held = steps.invoice(far).at("/visits/0/visitId").asText();
        String machine = world.machine(World.POSTAL_A, 6);
        Map<String, Object> report = new HashMap<>(Registrar.filing(machine, "kari.nordmann@fjellkraft.example"));
        report.put("pricesAccepted", false);
        JsonNode receipt = world.anonymous().post("/guest/cases", report).json(201);
        followed = receipt.get("followToken").asText();
        quoted = PriceListMails.secrets(platform, receipt.get("number").asText(), 1)
                .get(0);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                GUEST,
                World.ADMIN,
                World.DISPATCHER,
                World.SUPPORT,
                World.FINANCE,
                World.MANAGER_A,
                World.TECHNICIAN_A,
                World.CUSTOMER
            })
    void everyPageFitsAndIsAccessible(String user) {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        if (user.equals(World.DISPATCHER)) {
            draftThatMovesJobs();
        }

        try (PortalWindow window = new PortalWindow(browser.browser(), platform.url(), PortalWindow.DESK)) {
            Deque<String> toSee = new ArrayDeque<>();
            if (user.equals(GUEST)) {
                toSee.addAll(List.of(
                        "/",
                        "/report.xhtml",
                        "/follow.xhtml?t=" + followed,
                        "/quote.xhtml?t=" + quoted,
                        "/no-such-page.xhtml"));
            } else {
                window.logIn(user);
                toSee.add(path(window.page().url()));
                if (user.equals(World.FINANCE)) {
                    toSee.add("/app/review.xhtml?visit=" + held);
                }
            }
            while (!toSee.isEmpty()) {
                String next = toSee.remove();
                if (seen.add(name(next))) {
                    window.open(next);
                    toSee.addAll(links(window.page()));
                    faults.addAll(look(window.page(), next));
                }
            }
            window.complaints().stream()
                    .filter(complaint -> !complaint.contains("no-such-page"))
                    .forEach(faults::add);
        }

        assertThat(faults).isEmpty();
        assertThat(seen).as("pages seen").hasSizeGreaterThanOrEqualTo(user.equals(World.TECHNICIAN_A) ? 2 : 3);
    }

    @Test
    void logInIsInThePlatformsColoursAndFitsAlsoAfterAWrongPassword() {
        try (PortalWindow window = new PortalWindow(browser.browser(), platform.url(), PortalWindow.PHONE)) {
            window.open("/app/index.xhtml");
            Page page = window.page();
            page.locator("#username").fill(World.SUPPORT);
            page.locator("#kc-login").click();
            page.locator("#password").fill("not the password");
            page.locator("#kc-login").click();
            page.locator(".kc-feedback-text").first().waitFor();

            assertThat(look(page, "the log-in")).isEmpty();
            assertThat(page.locator("#kc-login").evaluate("button => getComputedStyle(button).backgroundColor"))
                    .isEqualTo("rgb(11, 94, 99)");
        }
    }

    /** Partner A's territory is partner B's in a draft, for as long as the dispatcher looks. */
    private void draftThatMovesJobs() {
        Api dispatcher = world.as(World.DISPATCHER);
        dispatcher.post("/territory-plan/draft/open", null).json(200);
        dispatcher
                .get("/territory-assignments?partner=" + World.PARTNER_A)
                .json(200)
                .get("items")
                .forEach(one -> dispatcher
                        .post(
                                "/territory-plan/draft/holders/" + one.get("id").asText(),
                                Map.of(
                                        "partner",
                                        World.PARTNER_B,
                                        "levels",
                                        List.of("NBD", "4H", "24X7"),
                                        "rank",
                                        "PRIMARY",
                                        "validFrom",
                                        "2026-01-01"))
                        .json(200));
        Replays replays = new Replays(dispatcher);
        replays.done(dispatcher
                .post("/territory-plan/draft/replay", Map.of("months", 3))
                .json(202));
    }

    @AfterEach
    void leaveNoDraft() {
        world.as(World.DISPATCHER).post("/territory-plan/draft/discard", null);
    }

    private List<String> look(Page page, String path) {
        List<String> faults = new ArrayList<>();
        for (int width : new int[] {PortalWindow.DESK, PortalWindow.PHONE}) {
            page.setViewportSize(width, 900);
            int wider = ((Number) page.evaluate(WIDER)).intValue();
            if (wider > 0) {
                faults.add(path + " at " + width + ": wider than the window by " + wider);
            }
            page.evaluate(axe);
            ((List<?>) page.evaluate(AXE)).forEach(fault -> faults.add(path + " at " + width + ": " + fault));
        }
        page.setViewportSize(PortalWindow.DESK, 900);
        return faults;
    }

    /** The portal's own pages that this one links to; files to download are none. */
    private List<String> links(Page page) {
        return ((List<?>) page.evaluate(LINKS))
                .stream()
                        .map(Object::toString)
                        .filter(link -> link.startsWith(platform.url() + "/") && link.contains(".xhtml"))
                        .filter(link -> !link.contains("-file.xhtml"))
                        .map(this::path)
                        .toList();
    }

    private String path(String address) {
        return address.substring(platform.url().length()).replaceFirst("#.*", "");
    }

    private static String name(String path) {
        return path.replaceFirst("\\?.*", "");
    }

    private static String script() {
        try (InputStream script = PortalPagesIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
