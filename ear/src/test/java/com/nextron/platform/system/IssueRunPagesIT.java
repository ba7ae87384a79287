package com.nextron.platform.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finance issues many drafts by the pages alone, stops in the middle and goes on. */
@ExtendWith(SystemUnderTest.class)
class IssueRunPagesIT {
    private static final int DRAFTS = 1500;

    /** From now on each portion takes a while to store, so that somebody can stop the run by hand. */
    private static final String SLOW =
            """
            create function billing.waits_for_a_hand() returns trigger language plpgsql as
                $$ begin perform pg_sleep(3); return null; end $$;
            create trigger waits_for_a_hand after update on billing.issue_item
                for each statement execute function billing.waits_for_a_hand()""";

    private static final String AS_FAST_AS_EVER =
            """
            drop trigger if exists waits_for_a_hand on billing.issue_item;
            drop function if exists billing.waits_for_a_hand()""";

    private final World world = SystemUnderTest.start().world();
    private final Database database = new Database(SystemUnderTest.start().platform());

    @AfterEach
    void nothingIsSlow() throws SQLException {
        asOwner(AS_FAST_AS_EVER);
    }

    @Test
    void runIsStoppedInItsMiddleAndTheRestIsIssuedByAnother() throws SQLException {
        new StoredDrafts(database, world).of("NOK", DRAFTS);
        asOwner(SLOW);
        try (InstalledBrowser browser = InstalledBrowser.launch();
                PortalWindow finance = new PortalWindow(
                        browser.browser(), SystemUnderTest.start().platform().url(), PortalWindow.DESK)) {
            Locator main = finance.logIn(World.FINANCE).page().locator("main");
            finance.open("/app/issue-many.xhtml");
            issueThoseOfTheCustomer(finance);
            String stop = "Stop run " + finance.heading().replace("Run ", "");

            main.locator("summary").getByText(stop).click();
            finance.press(stop);
            assertThat(main.locator("#stopping .beside")).isVisible();
            finance.fill("reason", "The wrong month.");
            finance.press(stop);

            assertThat(finance.page().locator("#said")).containsText("is stopped");
            assertThat(main).containsText("were not issued and are ready as before");
            picture(finance, "run-stopped");
            asOwner(AS_FAST_AS_EVER);
            finance.follow("Go on with the rest");
            issueThoseOfTheCustomer(finance);
            assertThat(main.locator("#run-live"))
                    .containsText("No invoice stayed behind.", new ContainsTextOptions().setTimeout(120_000));
            assertThat(main.locator("#stopping")).hasCount(0);
            assertThat(main).not().containsText("Waits its turn");
            assertThat(main).containsText("What was issued");
            picture(finance, "run-done");
            assertThat(finance.complaints()).isEmpty();
        }
    }

    private void issueThoseOfTheCustomer(PortalWindow finance) {
        finance.choose("customer", world.customerId());
        finance.page().getByLabel("Issue those, too").check();
        finance.press("Show the sums");
        finance.press("Issue all of them");
        assertThat(finance.page().locator("h1")).containsText("Run IR-");
    }

    private static void picture(PortalWindow window, String name) {
        window.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "browser", name + ".png")));
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection owner = database.owner()) {
            owner.createStatement().execute(sql);
        }
    }
}
