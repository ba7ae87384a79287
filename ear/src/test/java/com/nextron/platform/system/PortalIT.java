package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import com.nextron.platform.dev.TestPlatform;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People come in, find their first page, and really leave; another site gets nothing done in their name. */
@ExtendWith(SystemUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalIT {
    private static final String ELSEWHERE = "https://elsewhere.example";

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

    @ParameterizedTest
    @CsvSource({
        World.ADMIN + ",partners,Partners",
        World.DISPATCHER + ",board,Dispatch board",
        World.SUPPORT + ",desk,Cases",
        World.FINANCE + ",invoices,Invoices",
        "tore.technician,today,My day",
        World.MANAGER_A + ",offers,Offers",
        World.TECHNICIAN_A + ",today,My day",
        World.CUSTOMER + ",desk,My cases"
    })
    void everyRoleBeginsWhereItsWorkIs(String user, String page, String heading) {
        try (PortalWindow window = window()) {
            window.logIn(user);

            assertThat(window.page().url()).endsWith("/app/" + page + ".xhtml");
            assertThat(window.heading()).isEqualTo(heading);
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void whoLogsOutIsAskedForThePasswordAgain() {
        try (PortalWindow window = window()) {
            window.logIn(World.SUPPORT);

            window.page().locator("details.me summary").click();
            window.press("Log out");
            window.page().waitForURL(address -> address.equals(platform.url() + "/"));
            window.open("/app/desk.xhtml");

            assertThat(window.page().url()).startsWith(platform.keycloak().issuer());
            assertThat(window.page().locator("#username").isVisible()).isTrue();
            window.page().navigate(platform.keycloak().issuer() + "/account");
            window.page().locator("#username").waitFor();
        }
    }

    @Test
    void logOutByAnAddressAloneDoesNothing() {
        try (PortalWindow window = window()) {
            window.logIn(World.SUPPORT);

            APIResponse answer = window.context().request().get(platform.url() + "/app/logout");
            window.open("/app/desk.xhtml");

            assertThat(answer.status()).isEqualTo(405);
            assertThat(window.heading()).isEqualTo("Cases");
        }
    }

    @ParameterizedTest
    @CsvSource({"Origin," + ELSEWHERE, "Origin,null", "Sec-Fetch-Site,cross-site", "Sec-Fetch-Site,same-site"})
    void formOfAnotherSiteIsRefusedAlthoughTheCookiesComeWithIt(String header, String value) {
        try (PortalWindow window = window()) {
            window.logIn(World.SUPPORT);
            RequestOptions forged =
                    RequestOptions.create().setHeader(header, value).setMaxRedirects(0);

            APIResponse logout = window.context().request().post(platform.url() + "/app/logout", forged);
            APIResponse form = window.context().request().post(platform.url() + "/app/desk.xhtml", forged);
            window.open("/app/desk.xhtml");

            assertThat(logout.status()).isEqualTo(403);
            assertThat(form.status()).isEqualTo(403);
            assertThat(window.heading()).as("still signed in").isEqualTo("Cases");
        }
    }

    @Test
    void offerThatIsNoLongerOpenSaysSoInsteadOfAskingWhyItIsDeclined() {
        String order = world.workOrder(World.POSTAL_A, "NBD", 1).get("id").asText();
        String offer = world.openOffer(World.MANAGER_A, order);
        world.as(World.MANAGER_A).post("/offers/" + offer + "/accept", Map.of()).json(200);

        try (PortalWindow window = window()) {
            window.logIn(World.MANAGER_A);
            window.open("/app/decline.xhtml?id=" + offer);

            assertThat(window.page().content()).contains("There is nothing to decline any more", "Open the job");
            assertThat(window.page().locator("#send").count()).isZero();
        }
    }

    @Test
    void strangersJobAndOfferArePagesThatDoNotExist() {
        String order = world.workOrder(World.POSTAL_A, "NBD", 1).get("id").asText();
        String offer = world.openOffer(World.MANAGER_A, order);

        try (PortalWindow window = window()) {
            window.logIn(World.MANAGER_B);

            assertThat(window.open("/app/job.xhtml?id=" + order).status()).isEqualTo(404);
            assertThat(window.open("/app/decline.xhtml?id=" + offer).status()).isEqualTo(404);
            assertThat(window.open("/app/case.xhtml?id=" + order).status()).isEqualTo(404);
            assertThat(window.open("/app/partner.xhtml?id=" + World.PARTNER_A).status())
                    .isEqualTo(404);
            assertThat(window.page().content()).doesNotContain("Avdeling Nord");
        }
    }

    @Test
    void formSaysWhatIsWrongBesideTheField() {
        try (PortalWindow window = window()) {
            window.open("/report.xhtml");

            window.fill("serialNumber", "NX-999999");
            window.press("Send the report");

            assertThat(window.page().url()).contains("/report.xhtml");
            assertThat(window.page()
                            .locator(".field:has(#serialNumber) .beside")
                            .innerText())
                    .isNotBlank();
            assertThat(window.page().locator(".field:has(#contactName) .beside").innerText())
                    .isNotBlank();
            assertThat(window.page().locator("#serialNumber").inputValue())
                    .as("what was typed stays")
                    .isEqualTo("NX-999999");
            assertThat(window.complaints()).isEmpty();
        }
    }

    private PortalWindow window() {
        return new PortalWindow(browser.browser(), platform.url(), PortalWindow.DESK);
    }
}
