package com.nextron.platform.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.nextron.platform.dev.TestPlatform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job, clicked through the pages by everybody who has a part in it. */
@ExtendWith(SystemUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalStoryIT {
    private final TestPlatform platform = SystemUnderTest.start().platform();
    private final World world = SystemUnderTest.start().world();
    private final List<String> complaints = new ArrayList<>();
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
    void jobGoesFromAGuestsReportToAnExportedInvoice() throws IOException {
        String serial = world.machine(World.POSTAL_A, 6);

        String caseNumber = guestReports(serial);
        String order = supportOrdersAVisit(caseNumber);
        String job = managerAcceptsAndPlans(order);
        technicianVisits(order, job);
        String invoice = financeIssues(order);
        String exported = financeExports();

        assertThat(exported).contains(invoice).contains("Fjellkraft");
        assertThat(complaints).isEmpty();
    }

    private String guestReports(String serial) {
        try (PortalWindow guest = window(PortalWindow.PHONE)) {
            guest.open("/");
            guest.follow("Report a fault");
            guest.fill("serialNumber", serial);
            guest.choose("fault", "MAINBOARD");
            guest.fill("description", "It does not start since this morning; the mains light is on.");
            for (Locator tick : guest.page().locator("fieldset.ticks input").all()) {
                tick.check();
            }
            guest.fill("contactName", "Kari Nordmann");
            guest.fill("contactEmail", "kari.nordmann@fjellkraft.example");
            guest.fill("contactPhone", "+47 77 00 00 01");
            guest.page().locator("#acceptedTerms").check();
            guest.page().locator("#pricesAccepted").check();
            guest.press("Send the report");
            assertThat(guest.page()).hasURL(Pattern.compile(".*/follow\\.xhtml\\?t=.*"));
            assertThat(guest.page().locator("main")).containsText("What happens next");
            note(guest);
            return first("C-\\d+", guest.heading());
        }
    }

    private String supportOrdersAVisit(String caseNumber) {
        try (PortalWindow support = window(PortalWindow.DESK).logIn(World.SUPPORT)) {
            support.follow(caseNumber);
            assertThat(support.page().locator("h1")).containsText(caseNumber);
            support.choose("level", "NBD");
            support.press("Order a visit");
            Locator order = support.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("WO-\\d+")))
                    .first();
            assertThat(order).isVisible();
            note(support);
            return first("WO-\\d+", order.innerText());
        }
    }

    /** Says the address of the job's page. */
    private String managerAcceptsAndPlans(String order) {
        try (PortalWindow manager = window(PortalWindow.PHONE).logIn(World.MANAGER_A)) {
            Locator offer = offer(manager, order);
            offer.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Accept"))
                    .click();
            assertThat(manager.page().locator("h1")).containsText(order);
            assertThat(manager.page().locator("main")).containsText("Storgata 1");
            manager.choose("technician", world.technicianA());
            manager.fill("overlapBecause", "The other machine stands in the same room.");
            manager.press("Put the technician on it");
            assertThat(manager.page().locator("#said")).containsText("is on " + order);
            note(manager);
            return first("job\\.xhtml\\?id=[0-9a-f-]+", manager.page().url());
        }
    }

    /** The offer comes by the outbox, so the page is asked until it shows it. */
    private static Locator offer(PortalWindow manager, String order) {
        return Eventually.until(
                "the offer on the page",
                () -> {
                    manager.open("/app/offers.xhtml");
                    return manager.page().locator("article").filter(new Locator.FilterOptions().setHasText(order));
                },
                found -> found.count() == 1);
    }

    private void technicianVisits(String order, String job) {
        try (PortalWindow technician = window(PortalWindow.PHONE).logIn(World.TECHNICIAN_A)) {
            VisitOnPhone visit = new VisitOnPhone(technician, order);
            visit.press("Start driving");
            visit.press("I am here");
            visit.press("Report");
            visit.fill("summary", "Replaced the mainboard.");
            visit.fill("kilometres", "86");
            visit.press("Get signature");
            visit.sign();
            visit.press("Leave and send the report");
            assertThat(visit.card()).containsText("This visit is done");
            technician.open("/app/" + job);
            assertThat(technician.page().locator("main")).containsText("Replaced the mainboard.");
            note(technician);
        }
    }

    private String financeIssues(String order) {
        try (PortalWindow finance = window(PortalWindow.DESK).logIn(World.FINANCE)) {
            Locator draft = Eventually.until(
                    "the draft on the page",
                    () -> {
                        finance.open("/app/invoices.xhtml");
                        return finance.page()
                                .locator("tr")
                                .filter(new Locator.FilterOptions().setHasText(order))
                                .getByRole(AriaRole.LINK)
                                .first();
                    },
                    Locator::isVisible);
            draft.click();
            finance.press("Issue the invoice");
            assertThat(finance.page().locator("h1")).containsText(Pattern.compile("Invoice \\d+"));
            note(finance);
            return first("\\d+", finance.heading());
        }
    }

    private String financeExports() throws IOException {
        try (PortalWindow finance = window(PortalWindow.DESK).logIn(World.FINANCE)) {
            finance.follow("Exports");
            finance.follow("New batch");
            finance.press("Lock them into a batch");
            Locator zip = finance.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download EX-"));
            assertThat(zip).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(90_000));
            Download archive = finance.page().waitForDownload(zip::click);
            assertThat(archive.suggestedFilename()).endsWith(".zip");
            note(finance);
            return new String(
                    Batches.entries(Files.readAllBytes(archive.path())).get("lines.csv"), StandardCharsets.UTF_8);
        }
    }

    private void note(PortalWindow window) {
        complaints.addAll(window.complaints());
    }

    private PortalWindow window(int width) {
        return new PortalWindow(browser.browser(), platform.url(), width);
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group();
    }
}
