package com.nextron.platform.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.nextron.platform.dev.TestPlatform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A technician's phone where the network comes and goes: nothing typed is lost, nothing is sent twice. */
@ExtendWith(SystemUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisitPhoneIT {
    private final TestPlatform platform = SystemUnderTest.start().platform();
    private final World world = SystemUnderTest.start().world();
    private final JobSteps steps = new JobSteps(world);
    private InstalledBrowser browser;

    @BeforeAll
    void launch() {
        browser = InstalledBrowser.launch();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void whatWasTypedWithoutNetworkIsThereAfterwardsAndIsSentOnce() throws IOException {
        String order = steps.planned("NBD", 6);
        String number = number(order);

        try (PortalWindow phone = phone()) {
            VisitOnPhone visit = new VisitOnPhone(phone, number);
            picture(phone, "planned");
            visit.press("Start driving");
            visit.press("I am here");
            assertThat(visit.card()).containsText("Sent ");
            visit.press("Report");
            phone.context().setOffline(true);
            visit.fill("summary", "Replaced the mainboard in the cellar.");
            visit.fill("kilometres", "86,5");
            visit.unfold("Photos");
            visit.fill("caption", "The new board");
            visit.card().locator("[data-photo]").setInputFiles(new FilePayload("photo.png", "image/png", png()));
            assertThat(visit.card()).containsText("not sent yet");
            picture(phone, "typed-offline");
            reloadInVain(phone.page());
            phone.context().setOffline(false);
            visit = new VisitOnPhone(phone, number);
            assertThat(visit.field("summary")).hasValue("Replaced the mainboard in the cellar.");
            assertThat(visit.field("kilometres")).hasValue("86,5");
            visit.press("Get signature");
            visit.sign();
            picture(phone, "signing");
            phone.context().setOffline(true);
            visit.press("Leave and send the report");
            assertThat(visit.card()).containsText("Saved on this phone, not sent yet");
            picture(phone, "waiting");
            phone.context().setOffline(false);
            assertThat(visit.card()).containsText("This visit is done");
            picture(phone, "sent");
            assertThat(phone.page()
                            .evaluate(
                                    "() => Object.keys(localStorage).filter(key => key.startsWith('nextron.')).length"))
                    .as("kept on the phone afterwards")
                    .isEqualTo(0);
        }

        JsonNode done = world.as(World.MANAGER_A).get("/work-orders/" + order).json(200);
        assertThat(done.get("status").asText()).isEqualTo("DONE");
        JsonNode report = done.get("visits").get(0).get("report");
        assertThat(report.get("summary").asText()).isEqualTo("Replaced the mainboard in the cellar.");
        assertThat(report.get("kilometres").decimalValue()).isEqualByComparingTo("86.5");
        assertThat(report.get("signedBy").asText()).isEqualTo("Kari Nordmann");
        JsonNode files = world.as(World.MANAGER_A)
                .get("/work-orders/" + order + "/attachments")
                .json(200);
        assertThat(files)
                .filteredOn(file -> file.get("kind").asText().equals("PHOTO"))
                .hasSize(1);
        steps.invoice(order);
        new Database(platform).awaitSettled();
        assertThat(world.as(World.FINANCE)
                        .get("/invoices?workOrderId=" + order)
                        .json(200)
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void reportThatMayOrMayNotHaveArrivedIsSentAgainAndCountsOnce() {
        String order = steps.planned("NBD", 6);

        try (PortalWindow phone = phone()) {
            VisitOnPhone visit = new VisitOnPhone(phone, number(order));
            // The server gets the first arrival, but its answer is lost on the way.
            phone.page()
                    .route(
                            "**/arrival",
                            route -> {
                                route.fetch();
                                route.abort();
                            },
                            new Page.RouteOptions().setTimes(1));
            visit.press("I am here already");
            assertThat(visit.card())
                    .containsText("Sent ", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
        }

        JsonNode arrived =
                world.as(World.MANAGER_A).get("/work-orders/" + order).json(200);
        assertThat(arrived.get("status").asText()).isEqualTo("ON_SITE");
        assertThat(arrived.get("journey"))
                .filteredOn(station -> station.get("name").asText().equals("Arrived"))
                .hasSize(1);
    }

    @Test
    void arrivalThatABusyServerRefusedCountsByTheTimeItWasPressedAt() {
        String order = steps.planned("NBD", 1);
        List<String> sent = new CopyOnWriteArrayList<>();

        try (PortalWindow phone = phone()) {
            VisitOnPhone visit = new VisitOnPhone(phone, number(order));
            phone.page().route("**/arrival", route -> {
                sent.add(route.request().postData());
                if (sent.size() == 1) {
                    route.fulfill(new Route.FulfillOptions().setStatus(503));
                } else {
                    route.resume();
                }
            });
            visit.press("I am here already");
            assertThat(visit.card())
                    .containsText("Sent ", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
        }

        assertThat(sent).hasSize(2);
        assertThat(sent.get(0)).doesNotContain("\"at\"");
        assertThat(sent.get(1)).contains("\"at\"");
    }

    @Test
    void refusedReportSaysWhatIsWrongAndLosesNothing() {
        String order = steps.planned("NBD", 1);

        try (PortalWindow phone = phone()) {
            VisitOnPhone visit = new VisitOnPhone(phone, number(order));
            visit.press("I am here already");
            visit.press("Report");
            visit.fill("summary", "Replaced the mainboard.");
            visit.fill("kilometres", "86.55");
            visit.press("Get signature");
            visit.press("Leave and send the report");
            Locator aboveTheBox = visit.card().locator("[data-refused]:has(+ [data-signature])");
            assertThat(aboveTheBox).containsText("The customer signs in the box");
            assertThat(aboveTheBox).isInViewport();
            visit.sign();
            visit.press("Leave and send the report");
            assertThat(visit.card().locator("[data-refused]")).containsText("one decimal at most");
            picture(phone, "refused");
            assertThat(visit.field("summary")).hasValue("Replaced the mainboard.");
            visit.fill("kilometres", "86.5");
            visit.press("Send the report");
            assertThat(visit.card()).containsText("This visit is done");
        }

        assertThat(world.as(World.MANAGER_A)
                        .get("/work-orders/" + order)
                        .json(200)
                        .get("status")
                        .asText())
                .isEqualTo("DONE");
    }

    @Test
    void nobodyAtTheDoorIsToldWithTheWayAndLeadsToTheNextVisit() {
        String order = steps.planned("NBD", 1);
        String number = number(order);

        try (PortalWindow phone = phone()) {
            VisitOnPhone visit = new VisitOnPhone(phone, number);
            visit.press("I am here already");
            visit.unfold("Nobody is here");
            assertThat(visit.card()).containsText("The customer pays for the way and the call-out");
            picture(phone, "nobody-is-here");
            visit.card().locator("[name='note']").fill("Rang twice, called Kari, waited 20 minutes.");
            visit.card().locator("[name='noShowKilometres']").fill("86,5");
            visit.press("Nobody was there: leave and tell");
            assertThat(visit.card()).containsText("Another visit is agreed on with the customer.");
        }

        JsonNode told = world.as(World.MANAGER_A).get("/work-orders/" + order).json(200);
        assertThat(told.get("status").asText()).isEqualTo("ACCEPTED");
        assertThat(told.at("/visits/0/report/noShow").asBoolean()).isTrue();
        assertThat(steps.invoice(order).get("status").asText()).isNotEqualTo("ISSUED");
        try (PortalWindow manager =
                new PortalWindow(browser.browser(), platform.url(), PortalWindow.DESK).logIn(World.MANAGER_A)) {
            manager.open("/app/job.xhtml?id=" + order);
            assertThat(manager.page().locator(".card.next")).containsText("Next: who comes again?");
            assertThat(manager.page().locator(".card.next")).containsText("Nobody was there at the last visit.");
        }
    }

    @Test
    void workThatIsNotFinishedSaysThatSomebodyComesAgain() {
        String order = steps.planned("NBD", 1);
        String number = number(order);

        try (PortalWindow phone = phone()) {
            VisitOnPhone visit = new VisitOnPhone(phone, number);
            visit.press("I am here already");
            visit.press("Report");
            visit.fill("summary", "The mainboard is broken; the new one has another socket.");
            visit.fill("kilometres", "86,5");
            visit.unfold("Not finished? Come again");
            visit.fill("comeAgainBecause", "The right board comes on Thursday.");
            visit.press("Get signature");
            visit.sign();
            visit.press("Leave and send the report");
            assertThat(visit.card()).containsText("Somebody comes again");
        }

        try (PortalWindow desk =
                new PortalWindow(browser.browser(), platform.url(), PortalWindow.DESK).logIn(World.DISPATCHER)) {
            desk.open("/app/board.xhtml?q=" + number);
            assertThat(desk.page().locator(".job-row"))
                    .containsText("The last visit did not finish the work: “The right board comes on Thursday.”"
                            + " Avdeling Nord AS plans the next one.");
        }
    }

    private PortalWindow phone() {
        return new PortalWindow(browser.browser(), platform.url(), PortalWindow.PHONE).logIn(World.TECHNICIAN_A);
    }

    private String number(String order) {
        return world.as(World.MANAGER_A)
                .get("/work-orders/" + order)
                .json(200)
                .get("number")
                .asText();
    }

    private static void picture(PortalWindow phone, String name) {
        phone.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "browser", "visit-" + name + ".png")));
    }

    /** Without a network the page itself may not load; what was typed is in the phone all the same. */
    private static void reloadInVain(Page page) {
        try {
            page.reload();
        } catch (PlaywrightException noNetwork) {
            assertThat(noNetwork).hasMessageContaining("ERR_INTERNET_DISCONNECTED");
        }
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
