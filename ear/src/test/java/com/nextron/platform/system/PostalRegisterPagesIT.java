package com.nextron.platform.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.nextron.platform.dev.TestPlatform;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The postal register's pages, worked with in a browser. */
@ExtendWith(SystemUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostalRegisterPagesIT {
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
    void importsAnUploadedFileAndShowsWhatWasRefused() {
        try (PortalWindow window = at(World.ADMIN, "/app/postal-registers.xhtml", PortalWindow.DESK)) {
            window.choose("part", "HR");
            window.page()
                    .locator("#file")
                    .setInputFiles(new FilePayload("HR.txt", "text/plain", register(60, "HR\tbad")));
            window.press("Import");
            window.page().getByText("60 codes of Croatia are in use now.").waitFor();

            shows(window, "main", "It has too few or too many columns.", "HR bad", "GeoNames");
            // The server has the register in its memory a moment after the import has ended.
            Eventually.until(
                    "the code on the page",
                    () -> {
                        window.open("/app/postal-codes.xhtml?show=HR&q=10000");
                        return window.page().locator("#rows").innerText();
                    },
                    rows -> rows.contains("Zagreb"));
            shows(window, "#rows", "Zagreb", "the code's own");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void asksForAFileAndACountry() {
        try (PortalWindow window = at(World.ADMIN, "/app/postal-registers.xhtml", PortalWindow.PHONE)) {
            window.press("Import");

            shows(window, "main", "Choose the file to import.");
        }
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoRegister() {
        try (PortalWindow window = at(World.ADMIN, "/app/postal-registers.xhtml", PortalWindow.DESK)) {
            upload(window, "empty.txt", "");
            assertThat(window.page().locator(".beside").innerText())
                    .contains("One that is empty has no register in it.");

            upload(window, "letter.txt", "Dear Sir,\n\nplease find our register enclosed.\n");
            window.page()
                    .getByText("The first line is not one of a postal register.")
                    .waitFor();
            assertThat(window.page().locator("main").innerText())
                    .contains("letter.txt is uploaded.", "Nothing was changed.")
                    .doesNotContain("No line was refused", "it would have brought");
            window.follow("Upload another file");
            assertThat(window.heading()).isEqualTo("Postal register");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void addressOfNoImportLeadsToAllOfThem() {
        try (PortalWindow window = at(World.ADMIN, "/app/postal-import.xhtml", PortalWindow.DESK)) {
            assertThat(window.heading()).isEqualTo("Postal register");
            assertThat(window.open("/app/postal-import.xhtml?id=018f0000-0000-7000-8000-000000000000")
                            .status())
                    .isEqualTo(404);
        }
    }

    private static void upload(PortalWindow window, String name, String content) {
        window.choose("part", "HR");
        window.page()
                .locator("#file")
                .setInputFiles(new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
        window.press("Import");
    }

    @Test
    void takesAndWithdrawsADistance() {
        try (PortalWindow window =
                at(World.DISPATCHER, "/app/road-distances.xhtml?from=NO-0150&to=NO-5003", PortalWindow.PHONE)) {
            shows(window, "main", "km by road", "estimated from the straight line");
            window.fill("from", "NO-0150");
            window.fill("to", "NO-5003");
            window.fill("kilometres", "463,5");
            window.fill("reason", "Measured over Hardangervidda");
            window.press("Enter the distance");
            window.page().locator(".said").waitFor();
            shows(window, "main", "463.5 km", "Measured over Hardangervidda");

            window.page()
                    .locator("a.button", new Page.LocatorOptions().setHasText("Withdraw"))
                    .first()
                    .click();
            window.fill("reason", "The road is open");
            window.press("Withdraw it");
            shows(window, ".said", "does not count any more");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void supportReadsAndPartnersFindNothing() {
        try (PortalWindow support = at(World.SUPPORT, "/app/postal-registers.xhtml", PortalWindow.DESK);
                PortalWindow partner = at(World.MANAGER_A, "/app/postal-registers.xhtml", PortalWindow.DESK)) {
            shows(support, "main", "Norway", "Sweden", " codes");
            assertThat(support.page().locator("#send").count()).isZero();
            assertThat(partner.heading()).isEqualTo("There is nothing here");
        }
    }

    /** Waits until that part of the page says all of it. */
    private static void shows(PortalWindow window, String part, String... words) {
        for (String one : words) {
            assertThat(window.page().locator(part))
                    .containsText(one, new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
        }
    }

    private PortalWindow at(String user, String path, int width) {
        PortalWindow window = new PortalWindow(browser.browser(), platform.url(), width);
        window.logIn(user).open(path);
        return window;
    }

    private static byte[] register(int codes, String bad) {
        StringBuilder good = new StringBuilder();
        for (int i = 0; i < codes; i++) {
            good.append(String.format(
                    Locale.ROOT,
                    "HR\t%d\tZagreb\tCounty\t1\tZagreb\t2\t\t\t%.4f\t15.98\t4%n",
                    10_000 + i,
                    45.8 + i * 0.001));
        }
        return good.append(bad).append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }
}
