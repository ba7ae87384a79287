package com.nextron.platform.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finance and a partner settle a claim by the pages alone; pictures of what they saw are kept. */
@ExtendWith(SystemUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SettlementPagesIT {
    private final World world = SystemUnderTest.start().world();
    private final String url = SystemUnderTest.start().platform().url();
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
    void claimIsAskedAnsweredAndApprovedAndTheMonthShown() {
        String order = steps.planned("NBD", 1);
        steps.visit(order, Map.of("kilometres", 400, "summary", "Replaced the mainboard."));
        String number = steps.claim(order).get("workOrderNumber").asText();
        int driving = driving(steps.claim(order));

        financeAsks(number, driving);
        partnerAnswers(number, driving);
        financeApproves(number);

        assertThat(steps.claim(order).get("status").asText()).isIn("APPROVED", "STATED");
    }

    private void financeAsks(String number, int driving) {
        try (PortalWindow finance = window(PortalWindow.DESK).logIn(World.FINANCE)) {
            finance.open("/app/settlements.xhtml");
            pictures(finance, "settlements");
            finance.follow(number + ", visit 1");
            pictures(finance, "claim-to-decide");
            finance.choose("decisions:verdict" + driving, "ASK");
            finance.press("Keep these decisions");
            assertThat(finance.page().locator("main")).containsText("Please fill this in.");
            finance.fill("decisions:reason" + driving, "Why 400 km? The estimate is far less.");
            finance.press("Keep these decisions");
            assertThat(finance.page().locator("#said")).containsText("is asked by mail");
            assertThat(finance.complaints()).isEmpty();
        }
    }

    private void partnerAnswers(String number, int driving) {
        try (PortalWindow partner = window(PortalWindow.PHONE).logIn(World.MANAGER_A)) {
            partner.open("/app/statement.xhtml");
            assertThat(partner.page().locator("main")).containsText("Nextron asks you");
            pictures(partner, "statements");
            partner.follow("Answer about " + number);
            pictures(partner, "claim-to-answer");
            partner.fill("answer:comment", "The ferry from Bognes to Lødingen did not go; we drove around the fjord.");
            partner.page().getByText("Correct the claim").click();
            partner.fill("answer:amount" + driving, "380");
            partner.press("Send the answer");
            assertThat(partner.page().locator("#said")).containsText("Thank you");
            assertThat(partner.page().locator("main")).containsText("400 to 380 km");
            assertThat(partner.page().locator("main")).containsText("Bognes to Lødingen");
            assertThat(partner.complaints()).isEmpty();
        }
    }

    private void financeApproves(String number) {
        try (PortalWindow finance = window(PortalWindow.DESK).logIn(World.FINANCE)) {
            finance.open("/app/settlements.xhtml");
            finance.follow(number + ", visit 1");
            finance.press("Approve all of it");
            assertThat(finance.page().locator("#said")).containsText("It goes on the next statement");
            pictures(finance, "claim-approved");
            finance.open("/app/reconciliation.xhtml");
            assertThat(finance.page().locator("main")).containsText("adds up");
            pictures(finance, "reconciliation");
            statement(finance);
            finance.open("/app/self-billing.xhtml?id=" + World.PARTNER_A);
            pictures(finance, "self-billing");
            assertThat(finance.complaints()).isEmpty();
        }
    }

    private void statement(PortalWindow finance) {
        JsonNode closed = steps.closedStatement();
        finance.open("/app/settlement.xhtml?id=" + closed.get("id").asText());
        finance.choose("record:kind", "PAYMENT");
        finance.fill("record:reference", "BANK-" + closed.get("number").asText());
        finance.fill("record:day", "2020-01-02");
        finance.fill("record:amount", "100");
        finance.press("Record it");
        assertThat(finance.page().locator("#said")).containsText("is recorded");
        pictures(finance, "settlement");
        struckOut(finance);
    }

    /** What is refused in a folded part is seen, and is not the reason of another form. */
    private static void struckOut(PortalWindow finance) {
        finance.page().locator("summary", by("Strike a wrong entry out")).click();
        finance.fill("strike:reason", "Not ours.");
        finance.press("Strike it out");
        assertThat(finance.page().locator("#strike .beside")).isVisible();
        assertThat(finance.page().locator("[id='strike:reason']")).hasValue("Not ours.");
        assertThat(finance.page().locator("[id='correct:reason']")).hasValue("");
        pictures(finance, "settlement-refused");
    }

    private static Page.LocatorOptions by(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static int driving(JsonNode claim) {
        for (JsonNode line : claim.get("lines")) {
            if (line.get("kind").asText().equals("KILOMETRES")) {
                return line.get("position").asInt();
            }
        }
        throw new AssertionError("the claim has no line for kilometres");
    }

    private PortalWindow window(int width) {
        return new PortalWindow(browser.browser(), url, width);
    }

    /** For whoever wants to see the page, at a desk and on a phone. */
    private static void pictures(PortalWindow window, String name) {
        int width = window.page().viewportSize().width;
        for (int shown : new int[] {PortalWindow.PHONE, PortalWindow.DESK}) {
            window.page().setViewportSize(shown, 900);
            window.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target", "browser", name + "-" + shown + ".png")));
        }
        window.page().setViewportSize(width, 900);
    }
}
