package com.nextron.platform.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.nextron.platform.dev.CaughtMail;
import com.nextron.platform.dev.KeycloakAdministration;
import com.nextron.platform.dev.TestPlatform;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Keycloak is away when a partner is taken on: the wish is kept, said to be waiting, and carried out later. */
@ExtendWith(SystemUnderTest.class)
class IdentityAwayIT {
    private static final String NAME = "Alta Maskin AS";
    private static final String MANAGER = "mari@alta-maskin.example";

    private final TestPlatform platform = SystemUnderTest.start().platform();
    private final World world = SystemUnderTest.start().world();

    @Test
    void partnerTakenOnWithoutKeycloakGetsItsAccountAndMailOnceItIsBack() {
        Api admin = world.as(World.ADMIN);
        admin.get("/partners").json(200);
        try (InstalledBrowser browser = InstalledBrowser.launch();
                PortalWindow window = new PortalWindow(browser.browser(), platform.url(), PortalWindow.DESK)) {
            window.logIn(World.ADMIN);

            platform.stopKeycloak();
            String partner;
            try {
                partner = takeOn(window);
                assertThat(window.page().locator("main")).containsText("Waiting");
                assertThat(admin.get("/partners/" + partner)
                                .json(200)
                                .get("account")
                                .asText())
                        .isEqualTo("WAITING");
            } finally {
                platform.withKeycloak();
            }

            Eventually.until(
                    "the account of " + partner,
                    () -> admin.get("/partners/" + partner)
                            .json(200)
                            .get("account")
                            .asText(),
                    "READY"::equals);
            window.page().reload();
            assertThat(window.page().locator("main")).not().containsText("Waiting");
        }
        setsAPasswordByTheMailAndComesIn();
    }

    private String takeOn(PortalWindow window) {
        Map<String, Object> wanted = world.partnerNamed(NAME, MANAGER);
        window.open("/app/take-partner-on.xhtml");
        wanted.forEach((field, value) -> {
            if (field.equals("country")) {
                window.choose(field, value.toString());
            } else {
                window.fill(field, value.toString());
            }
        });
        window.press("Take the partner on");
        assertThat(window.page()).hasURL(Pattern.compile(".*/partner\\.xhtml\\?id=.*"));
        return window.page().url().replaceFirst(".*\\?id=([a-z0-9-]+).*", "$1");
    }

    private void setsAPasswordByTheMailAndComesIn() {
        CaughtMail mail = Eventually.until("the mail", () -> platform.mail().newestTo(MANAGER), Optional::isPresent)
                .orElseThrow();
        String link = mail.links().stream()
                .filter(address -> address.startsWith(platform.keycloak().issuer()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link to Keycloak in: " + mail.text()));
        try (InstalledBrowser browser = InstalledBrowser.launch();
                PortalWindow window = new PortalWindow(browser.browser(), platform.url(), PortalWindow.PHONE)) {
            Page page = window.page();
            page.navigate(link);
            page.locator("#kc-info-message a, #password-new").first().waitFor();
            if (page.locator("#password-new").count() == 0) {
                page.locator("#kc-info-message a").first().click();
            }
            window.fill("password-new", KeycloakAdministration.DEMO_PASSWORD);
            window.fill("password-confirm", KeycloakAdministration.DEMO_PASSWORD);
            page.locator("[type=submit]").first().click();
            page.waitForLoadState();
            window.logIn(MANAGER);
            assertThat(window.heading()).isEqualTo("Offers");
        }
    }
}
