package com.nextron.platform.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.nextron.platform.dev.TestPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages for promise, price and calendars, worked with as a dispatcher on a phone. */
@ExtendWith(SystemUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PromisePagesIT {
    private final TestPlatform platform = SystemUnderTest.start().platform();
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
    void answersWithDeadlineSegmentsAndPrice() {
        try (PortalWindow window = at("/app/promise.xhtml")) {
            window.choose("country", "NORWAY");
            window.choose("responseLevel", "4H");
            window.fill("receivedAt", "2026-04-01T15:30");
            window.fill("arrivedAt", "2026-11-17T17:05");
            window.fill("departedAt", "2026-11-17T19:45");
            window.fill("kilometres", "86,3");
            window.fill("calloutFee", "950");
            window.press("Work it out");
            window.page().locator("#priced").waitFor();

            shows(window, "Tue 7 Apr", "11:30 (Oslo)", "Maundy Thursday");
            shows(window, "3 h billed", "NO-2026 v1", "8\u00a0006.24", "Tue 17 Nov 17:05–20:00");
            assertThat(window.page().locator("svg.segments rect")).hasCount(9);
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void tellsBesideTheFieldWhatMakesNoSense() {
        try (PortalWindow window = at("/app/promise.xhtml")) {
            window.choose("country", "NORWAY");
            window.choose("responseLevel", "4H");
            window.fill("receivedAt", "1900-01-01T10:00");
            window.press("Work it out");

            assertThat(window.page().locator(".beside")).containsText("the years 2010 to 2099");
            assertThat(window.page().locator("#promised")).hasCount(0);
        }
    }

    @Test
    void showsAYearAndMakesANewVersionOfIt() {
        try (PortalWindow window = at("/app/calendars.xhtml?region=SE&year=2027")) {
            shows(window, "Midsummer Eve", "Version SE-1, 2027", "June");

            window.fill("day", "2027-05-07");
            window.choose("effect", "CLOSES");
            window.fill("agreement", "B7");
            window.fill("reason", "Moving day");
            window.press("Make the new version");

            shows(window, "now version SE-B7-2", "Moving day", "Fri 7 May 2027");
            assertThat(window.complaints()).isEmpty();
        }
    }

    /** Waits until the page says all of it. */
    private static void shows(PortalWindow window, String... words) {
        for (String one : words) {
            assertThat(window.page().locator("main"))
                    .containsText(one, new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
        }
    }

    private PortalWindow at(String path) {
        PortalWindow window = new PortalWindow(browser.browser(), platform.url(), PortalWindow.PHONE);
        window.logIn(World.DISPATCHER).open(path);
        return window;
    }
}
