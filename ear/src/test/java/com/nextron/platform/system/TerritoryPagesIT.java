package com.nextron.platform.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.dev.TestPlatform;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people at one draft of the territory plan, each at a page: nobody's press is answered by silence. */
@ExtendWith(SystemUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TerritoryPagesIT {
    private static final String DRAFT = "/territory-plan/draft";
    private static final String PAGE = "/app/territory-plan.xhtml";

    private final TestPlatform platform = SystemUnderTest.start().platform();
    private final World world = SystemUnderTest.start().world();
    private final Api dispatcher = world.as(World.DISPATCHER);
    private InstalledBrowser browser;

    @BeforeAll
    void launch() {
        browser = InstalledBrowser.launch();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @BeforeEach
    void openADraft() {
        dispatcher.post(DRAFT + "/open", null).json(200);
    }

    @AfterEach
    void leaveNoDraft() {
        dispatcher.post(DRAFT + "/discard", null);
    }

    @Test
    void draftThatChangesNothingHasNothingToPublish() {
        try (PortalWindow admin = admin()) {
            admin.open(PAGE);

            assertThat(admin.page().locator("main")).containsText("The draft says what the plan in force says.");
            assertThat(admin.page().locator("#send")).hasCount(0);
        }
    }

    @Test
    void whoOnlyLooksAtAPlanWithoutADraftIsToldOfNoMistake() {
        dispatcher.post(DRAFT + "/discard", null).json(200);
        try (PortalWindow admin = admin()) {
            admin.open(PAGE);

            assertThat(admin.page().locator("h1")).hasText("Versions of the plan");
            assertThat(admin.page().locator("main")).not().containsText("nothing was changed");
        }
    }

    @Test
    void whoPublishesSecondIsToldWhatIsInForce() {
        add("84610-84619");
        try (PortalWindow admin = admin()) {
            admin.open(PAGE);
            explain(admin);
            long version = dispatcher
                    .post(DRAFT + "/publish", Map.of("reason", "The first.", "holesReason", "Known."))
                    .json(200)
                    .get("version")
                    .asLong();
            admin.press("Publish it now");

            assertThat(admin.page().locator("#said"))
                    .containsText("The draft is not open any more, so nothing was changed. In force is version "
                            + version + ", published by " + World.DISPATCHER);
            assertThat(admin.complaints()).isEmpty();
        }
    }

    @Test
    void whoReadAnotherDraftReadsItAnewBeforePublishing() {
        add("84620-84629");
        try (PortalWindow admin = admin()) {
            admin.open(PAGE);
            explain(admin);
            add("84630-84639");
            admin.press("Publish it now");
            assertThat(admin.page().locator("#said")).containsText("Somebody changed the draft since you read it");
            assertThat(admin.page().locator(".changes")).containsText("84630");
            admin.press("Publish it now");

            assertThat(admin.page().locator("#said")).containsText("offers that wait stay as they are");
            assertThat(admin.heading()).isEqualTo("Territories");
            assertThat(admin.complaints()).isEmpty();
        }
    }

    private PortalWindow admin() {
        return new PortalWindow(browser.browser(), platform.url(), PortalWindow.DESK).logIn(World.ADMIN);
    }

    private static void explain(PortalWindow admin) {
        admin.fill("reason", "The second.");
        admin.fill("holesReason", "Known.");
    }

    private void add(String range) {
        dispatcher
                .post(DRAFT + "/territories", Map.of("name", "SE " + range, "country", "SE", "ranges", List.of(range)))
                .json(201);
    }
}
