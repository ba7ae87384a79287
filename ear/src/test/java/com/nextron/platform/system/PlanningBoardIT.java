package com.nextron.platform.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import com.nextron.platform.dev.TestPlatform;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The planning board worked with a mouse: a job is dragged onto a technician's row, and from there to another hour and row. */
@ExtendWith(SystemUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanningBoardIT {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    /** What the board of a day shows. */
    private static final int OPENS = 6;

    private static final int CLOSES = 22;

    /** Far enough from today that no other test has planned anything there. */
    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).plusDays(60);

    private final TestPlatform platform = SystemUnderTest.start().platform();
    private final World world = SystemUnderTest.start().world();
    private InstalledBrowser browser;
    private String colleague;

    @BeforeAll
    void launch() {
        browser = InstalledBrowser.launch();
        colleague = world.as(World.MANAGER_A)
                .post(
                        "/technicians",
                        Map.of(
                                "firstName", "Siri",
                                "lastName", "Dahl",
                                "email", "siri.dahl@avdeling-nord.example",
                                "phone", "+47 77 00 00 09",
                                "certifications", List.of("Workstation L1")))
                .json(201)
                .get("id")
                .asText();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void dragsAJobOntoARowAndFromThereToAnotherHourAndTechnician() {
        String order = accepted();
        String number = at(order).get("number").asText();
        try (PortalWindow desk =
                new PortalWindow(browser.browser(), platform.url(), PortalWindow.DESK).logIn(World.MANAGER_A)) {
            desk.open("/app/plan.xhtml?span=day&from=" + DAY);
            Locator card = desk.page().locator(".to-plan-card").filter(new Locator.FilterOptions().setHasText(number));
            drag(desk, card, hour(desk, 9.5), row(desk, "Tom Berg"));

            assertThat(desk.page().locator("ul.said")).containsText("Tom Berg goes to " + number);
            ZonedDateTime planned = plannedFrom(order);
            assertThat(planned.toLocalDate()).isEqualTo(DAY);
            assertThat(planned.getHour()).isEqualTo(9);
            assertThat(planned.getMinute()).isZero();

            Locator bar =
                    desk.page().locator(".vis-item.planned").filter(new Locator.FilterOptions().setHasText(number));
            bar.click();
            drag(desk, bar, hour(desk, 16), row(desk, "Siri Dahl"));

            assertThat(desk.page().locator("ul.said")).containsText("Siri Dahl goes to " + number);
            assertThat(at(order).at("/technician/id").asText()).isEqualTo(colleague);
            assertThat(plannedFrom(order)).isAfter(planned.plusHours(3));
            assertThat(desk.page().locator(".agenda li").filter(new Locator.FilterOptions().setHasText("Siri Dahl")))
                    .containsText(number);
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void plansTwoVisitsAtOnceForAReason() {
        String first = accepted();
        String second = accepted();
        String from = DAY.plusDays(1) + "T09:00";
        String to = DAY.plusDays(1) + "T11:00";
        try (PortalWindow desk =
                new PortalWindow(browser.browser(), platform.url(), PortalWindow.DESK).logIn(World.MANAGER_A)) {
            plan(desk, first, from, to);
            assertThat(desk.page().locator("#said"))
                    .containsText("Siri Dahl goes to " + at(first).get("number").asText());
            plan(desk, second, from, to);
            assertThat(desk.page().locator(".clash")).containsText("Siri Dahl has");
            desk.fill("overlapBecause", "The two machines stand side by side.");
            desk.press("Plan it all the same");

            assertThat(desk.page().locator("#said"))
                    .containsText(
                            "Siri Dahl goes to " + at(second).get("number").asText());
            assertThat(desk.complaints()).isEmpty();
        }
        assertThat(at(second).at("/visits/0/overlapBecause").asText())
                .isEqualTo("The two machines stand side by side.");
    }

    private void plan(PortalWindow desk, String order, String from, String to) {
        desk.open("/app/plan.xhtml?job=" + order);
        desk.fill("plannedFrom", from);
        desk.fill("plannedTo", to);
        desk.choose("technician", colleague);
        desk.press("Plan the visit");
    }

    private String accepted() {
        String order = world.workOrder(World.POSTAL_A, "NBD", 1).get("id").asText();
        world.as(World.MANAGER_A)
                .post("/offers/" + world.openOffer(World.MANAGER_A, order) + "/accept", Map.of())
                .json(200);
        return order;
    }

    private JsonNode at(String order) {
        return world.as(World.MANAGER_A).get("/work-orders/" + order).json(200);
    }

    private ZonedDateTime plannedFrom(String order) {
        return ZonedDateTime.parse(at(order).at("/technician/plannedFrom").asText())
                .withZoneSameInstant(OSLO);
    }

    private static double hour(PortalWindow desk, double hour) {
        BoundingBox board = desk.page().locator(".vis-panel.vis-center").boundingBox();
        return board.x + board.width * (hour - OPENS) / (CLOSES - OPENS);
    }

    private static double row(PortalWindow desk, String technician) {
        BoundingBox label = desk.page()
                .locator(".vis-label")
                .filter(new Locator.FilterOptions().setHasText(technician))
                .first()
                .boundingBox();
        return label.y + label.height / 2;
    }

    /** Slowly enough for the page to follow. */
    private static void drag(PortalWindow desk, Locator what, double x, double y) {
        BoundingBox from = what.boundingBox();
        Mouse mouse = desk.page().mouse();
        mouse.move(from.x + from.width / 2, from.y + from.height - 4);
        mouse.down();
        mouse.move(x, y, new Mouse.MoveOptions().setSteps(20));
        mouse.up();
    }
}
