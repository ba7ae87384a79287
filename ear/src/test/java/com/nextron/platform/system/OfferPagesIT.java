package com.nextron.platform.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.nextron.platform.dev.TestPlatform;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Offers answered with a thumb or a key, and a dispatcher's decisions, each told with what happened and what is next. */
@ExtendWith(SystemUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfferPagesIT {
    private final TestPlatform platform = SystemUnderTest.start().platform();
    private final World world = SystemUnderTest.start().world();
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
    void offerSaysWhatItNeedsAndIsAcceptedByAKey() {
        String order = offered();
        String number = number(order);
        try (PortalWindow phone = window(PortalWindow.PHONE).logIn(World.MANAGER_A)) {
            Locator card = card(phone, number);
            picture(phone, "offer-on-a-phone");

            assertThat(card).containsText("answer within");
            assertThat(card).containsText("On site by");
            assertThat(card).containsText("km from your base in Hansnes");
            assertThat(card).containsText("You earn about");
            card.focus();
            phone.page().keyboard().press("a");

            assertThat(phone.page().locator("#said")).containsText("The job is yours");
            assertThat(phone.page().locator("h1")).containsText(number);
            assertThat(phone.complaints()).isEmpty();
        }
        world.workOrderIn(order, "ACCEPTED");
    }

    @Test
    void offerUnderTheFingerStaysWhileOthersComeAndGo() {
        String kept = offered();
        String taken = offered();
        try (PortalWindow phone = window(PortalWindow.PHONE).logIn(World.MANAGER_A)) {
            Locator other = card(phone, number(taken));
            Locator card = card(phone, number(kept));
            assertThat(phone.page().locator("[data-live-words]")).hasText("Live");
            card.locator("summary").first().click();
            card.getByRole(AriaRole.BUTTON).hover();
            phone.page().mouse().down();

            String come = offered();
            takeOver(taken);
            assertThat(cardOn(phone, number(come))).hasCount(1);
            assertThat(other).containsText("Headquarters took it back");
            assertThat(card.locator("details").first()).hasAttribute("open", "");
            card.getByRole(AriaRole.BUTTON).hover();
            phone.page().mouse().up();

            assertThat(phone.page().locator("#said")).containsText("The job is yours");
            assertThat(phone.page().locator("h1")).containsText(number(kept));
            assertThat(phone.complaints()).isEmpty();
        }
    }

    @Test
    void keyMeansTheOfferInFocusAndWithoutOneShowsTheFirst() {
        String first = offered();
        String second = offered();
        try (PortalWindow phone = window(PortalWindow.PHONE).logIn(World.MANAGER_A)) {
            Locator cards = phone.page().locator("article[data-offer]");
            Locator last = card(phone, number(second));
            if (cards.last().innerText().contains(number(first))) {
                last = card(phone, number(first));
            }
            String chosen = last.innerText().contains(number(first)) ? first : second;
            assertThat(phone.page().locator("[data-live-words]")).hasText("Live");
            last.focus();
            String come = offered();
            assertThat(cardOn(phone, number(come))).hasCount(1);
            assertThat(last).isFocused();

            last.blur();
            phone.page().keyboard().press("a");
            assertThat(cards.first()).isFocused();
            last.focus();
            phone.page().keyboard().press("a");

            assertThat(phone.page().locator("h1")).containsText(number(chosen));
            assertThat(phone.page().locator("#said")).containsText("The job is yours");
        }
    }

    @Test
    void whatWasSaidIsNotTakenByAnotherRequestInBetween() {
        String order = offered();
        try (PortalWindow phone = window(PortalWindow.PHONE).logIn(World.MANAGER_A)) {
            Locator card = card(phone, number(order));
            // The answer waits while a second window of the same person asks for its page.
            phone.page().route(address -> address.contains("/app/offers.xhtml"), route -> {
                APIResponse answer = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
                phone.context().request().get(platform.url() + "/app/jobs.xhtml");
                route.fulfill(new Route.FulfillOptions().setResponse(answer));
            });
            card.getByRole(AriaRole.BUTTON).click();

            assertThat(phone.page().locator("#said")).containsText("The job is yours");
            assertThat(phone.page()).hasURL(platform.url() + "/app/job.xhtml?id=" + order);
            phone.page().reload();
            assertThat(phone.page().locator("h1")).containsText(number(order));
            assertThat(phone.page().locator("#said")).isEmpty();
        }
    }

    @Test
    void declineAsksWhyAndAnotherReasonNeedsWords() {
        String order = offered();
        try (PortalWindow phone = window(PortalWindow.PHONE).logIn(World.MANAGER_A)) {
            card(phone, number(order)).focus();
            phone.page().keyboard().press("d");
            assertThat(phone.page().locator("h1")).containsText("Decline");
            phone.choose("reason", "OTHER");
            phone.press("Decline this offer");
            assertThat(phone.page().locator("main")).containsText("what the other reason is");
            picture(phone, "decline-on-a-phone");
            phone.fill("note", "Our van is being repaired.");
            phone.press("Decline this offer");

            assertThat(phone.page().locator("#said")).containsText("We ask the next partner now");
            assertThat(phone.complaints()).isEmpty();
        }
        world.workOrderIn(order, "ESCALATED");
    }

    @Test
    void dispatcherTakesAJobFromItsHolderAndHoldsItsClock() {
        String order = offered();
        String number = number(order);
        world.as(World.MANAGER_A)
                .post("/offers/" + world.openOffer(World.MANAGER_A, order) + "/accept", java.util.Map.of())
                .json(200);
        try (PortalWindow desk = window(PortalWindow.DESK).logIn(World.DISPATCHER)) {
            desk.open("/app/job.xhtml?id=" + order);
            picture(desk, "job-of-a-dispatcher");
            desk.follow("Take it over from Avdeling Nord AS");
            assertThat(desk.page().locator("h1")).hasText("Take " + number + " from Avdeling Nord AS");
            desk.press("Take it over");
            assertThat(desk.page().locator("main")).containsText("Please fill this in");
            desk.fill("reason", "Our own technician is next door today.");
            picture(desk, "take-over");
            desk.press("Take it over");
            assertThat(desk.page().locator("#said")).containsText("our own technicians’ job now");

            desk.follow("Hold: waits for the customer");
            desk.fill("reason", "The server room is locked.");
            desk.press("Stop the clock");
            assertThat(desk.page().locator("#said")).containsText("its clock stands");
            assertThat(desk.page().locator("main")).containsText("On hold");
            picture(desk, "job-on-hold");
            desk.follow("The customer is ready");
            desk.fill("reason", "The caretaker is there.");
            desk.press("Let the clock go on");
            assertThat(desk.page().locator("#said")).containsText("goes on: on site by");
            desk.page().setViewportSize(PortalWindow.PHONE, 900);
            picture(desk, "job-after-the-hold-on-a-phone");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void dispatcherOffersToTheNextFromTheBoard() {
        String order = offered();
        String number = number(order);
        try (PortalWindow desk = window(PortalWindow.DESK).logIn(World.DISPATCHER)) {
            desk.open("/app/board.xhtml?q=" + number);
            picture(desk, "board");
            desk.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Offer " + number + " to the next"))
                    .click();
            assertThat(desk.page().locator("h1")).hasText("Ask the next partner for " + number);
            desk.fill("reason", "They do not pick up the phone.");
            picture(desk, "offer-to-next");
            desk.press("Ask the next partner");
            assertThat(desk.page().locator("#said")).containsText("asks the next partner in this moment");
            assertThat(desk.page().locator("h1")).hasText("Dispatch board");
            assertThat(desk.complaints()).isEmpty();
        }
        assertThat(world.workOrderIn(order, "ESCALATED").get("journey").findValuesAsText("name"))
                .contains("Taken back from Avdeling Nord AS");
    }

    @Test
    void offerThatHeadquartersTakesBackKeepsItsPlaceAndSaysSo() {
        String order = offered();
        String number = number(order);
        try (PortalWindow desk = window(PortalWindow.DESK).logIn(World.MANAGER_A);
                PortalWindow phone = window(PortalWindow.PHONE).logIn(World.MANAGER_A)) {
            Locator card = card(desk, number);
            card(phone, number).getByRole(AriaRole.LINK).click();
            assertThat(phone.page().locator("[data-live-words]")).hasText("Live");
            assertThat(desk.page().locator("[data-live-words]")).hasText("Live");

            takeOver(order);

            assertThat(card).containsText("Headquarters took it back");
            assertThat(card.getByRole(AriaRole.BUTTON)).hasCount(0);
            assertThat(desk.page().locator("[id=past]")).containsText(number);
            assertThat(phone.page().locator("#standing")).containsText("There is nothing to decline any more");
            assertThat(phone.page().locator("#send")).isHidden();
            picture(phone, "decline-taken-back-on-a-phone");
            assertThat(desk.complaints()).isEmpty();
            assertThat(phone.complaints()).isEmpty();
        }
    }

    @Test
    void whoAcceptsTooLateIsToldWhatBecameOfTheOffer() {
        String order = offered();
        String number = number(order);
        try (PortalWindow phone = window(PortalWindow.PHONE).logIn(World.MANAGER_A)) {
            // A phone that hears nothing of it.
            phone.page().route("**/app/live*", Route::abort);
            Locator card = card(phone, number);
            takeOver(order);
            card.getByRole(AriaRole.BUTTON).click();

            assertThat(phone.page().locator("#said"))
                    .containsText("The offer of " + number + " is not open any more. Headquarters took it back.");
        }
    }

    @Test
    void jobByAgreementIsDecidedByHandAndEveryPageLeadsThere() {
        String order =
                world.workOrder(World.POSTAL_A, "BY_AGREEMENT", 1).get("id").asText();
        try (PortalWindow desk = window(PortalWindow.DESK).logIn(World.DISPATCHER)) {
            desk.open("/app/decision.xhtml?id=" + order);
            picture(desk, "decision-by-agreement");
            desk.follow("Decide who goes");
            assertThat(desk.page().locator("h1")).hasText(number(order));
            assertThat(desk.page().locator("main")).containsText("The response is by agreement (O4).");
            assertThat(desk.page().getByText("Have routing look again")).hasCount(0);
            desk.choose("partner", World.PARTNER_A);
            desk.fill("reason", "Agreed by phone.");
            desk.press("Send the offer");

            assertThat(desk.page().locator("#said")).containsText("is offered to Avdeling Nord AS, who has until");
            desk.open("/app/decision.xhtml?id=" + order);
            assertThat(desk.page().locator(".candidate.next")).containsText("Chosen by hand");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void pagesThatDoNotFitOnAPhonesBarComeUpBehindMore() {
        try (PortalWindow phone = window(PortalWindow.PHONE).logIn(World.MANAGER_A)) {
            Locator webhooks =
                    phone.page().locator(".rail a").filter(new Locator.FilterOptions().setHasText("Webhooks"));
            assertThat(phone.page().locator(".rail a:visible")).hasCount(4);
            phone.press("More");
            assertThat(webhooks).isInViewport();
            picture(phone, "more-pages-on-a-phone");
            phone.page().keyboard().press("Escape");
            assertThat(webhooks).isHidden();
            phone.press("More");
            webhooks.click();
            assertThat(phone.page().locator("h1")).hasText("Webhooks");
        }
    }

    private void takeOver(String order) {
        world.as(World.DISPATCHER)
                .post(
                        "/work-orders/" + order + "/assignment/take-over",
                        java.util.Map.of("reason", "Our own technician is next door."))
                .json(200);
    }

    private String offered() {
        String order = world.workOrder(World.POSTAL_A, "NBD", 1).get("id").asText();
        world.openOffer(World.MANAGER_A, order);
        return order;
    }

    private String number(String order) {
        return world.as(World.DISPATCHER)
                .get("/work-orders/" + order)
                .json(200)
                .get("number")
                .asText();
    }

    private static Locator card(PortalWindow window, String number) {
        window.open("/app/offers.xhtml");
        return cardOn(window, number);
    }

    private static Locator cardOn(PortalWindow window, String number) {
        return window.page().locator("article").filter(new Locator.FilterOptions().setHasText(number));
    }

    private PortalWindow window(int width) {
        return new PortalWindow(browser.browser(), platform.url(), width);
    }

    private static void picture(PortalWindow window, String name) {
        window.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "browser", name + ".png")));
    }
}
