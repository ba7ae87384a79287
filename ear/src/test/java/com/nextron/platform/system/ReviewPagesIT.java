package com.nextron.platform.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What finance types about a visit under review stays where it was typed. */
@ExtendWith(SystemUnderTest.class)
class ReviewPagesIT {
    private static final String RELEASED =
            """
            select count(*) from core.audit_entry where subject_id = ?::uuid and action = 'visit-released'
               and detail like '%They drove around the fjord.%'""";

    private final World world = SystemUnderTest.start().world();
    private final JobSteps steps = new JobSteps(world);

    @Test
    void reasonThatIsRefusedWithItsFormIsNotTheReasonOfAnotherDecision() {
        String order = steps.planned("NBD", 6);
        steps.visit(order, Map.of("kilometres", 600, "summary", "Replaced the mainboard; a long way round."));
        String visit = steps.invoice(order).at("/visits/0/visitId").asText();
        try (InstalledBrowser browser = InstalledBrowser.launch();
                PortalWindow finance = new PortalWindow(
                        browser.browser(), SystemUnderTest.start().platform().url(), PortalWindow.DESK)) {
            finance.logIn(World.FINANCE).open("/app/review.xhtml?visit=" + visit);
            Locator forms = finance.page().locator("main");
            finance.fill("correction:reason", "It was sixty.");
            finance.fill("correction:kilometres", "sixty");
            finance.press("Correct and rate anew");

            assertThat(forms.locator("#correction .beside")).isVisible();
            assertThat(forms.locator("[id='correction:reason']")).hasValue("It was sixty.");
            assertThat(forms.locator("[id='release:reason']")).hasValue("");
            assertThat(forms.locator("[id='waiver:reason']")).hasValue("");

            finance.fill("release:reason", "They drove around the fjord.");
            finance.press("Release it");
            assertThat(finance.page().locator("#said")).containsText("It is released.");
            assertThat(finance.complaints()).isEmpty();
        }
        assertThat(new Database(SystemUnderTest.start().platform()).number(RELEASED, visit))
                .isOne();
    }
}
