package com.nextron.platform.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.nextron.platform.dev.KeycloakAdministration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One person's browser window at the portal. Remembers what the browser complained about on the portal's own pages. */
final class PortalWindow implements AutoCloseable {
    static final int DESK = 1440;
    static final int PHONE = 390;

    private static final int HEIGHT = 900;
    private static final String LISTEN_FOR_VIOLATIONS =
            """
            document.addEventListener('securitypolicyviolation',
                event => console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
            """;

    private static final AtomicInteger WINDOWS = new AtomicInteger();

    private final BrowserContext context;
    private final Page page;
    private final String url;
    private final List<String> complaints = new ArrayList<>();

    PortalWindow(Browser browser, String url, int width) {
        this.url = url;
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setTimezoneId("Europe/Oslo")
                .setViewportSize(width, HEIGHT));
        context.addInitScript(LISTEN_FOR_VIOLATIONS);
        context.setDefaultTimeout(30_000);
        page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Opens one of the portal's own addresses. */
    Response open(String path) {
        return page.navigate(url + path);
    }

    /** Asks for the person's first page and signs in on the way. */
    PortalWindow logIn(String user) {
        open("/app/index.xhtml");
        page.locator("#username").fill(user);
        if (page.locator("#password").count() == 0) {
            // Keycloak asks for the user first, since the user's organization may have a log-in of its own.
            page.locator("#kc-login").click();
        }
        page.locator("#password").fill(KeycloakAdministration.DEMO_PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(address -> address.startsWith(url + "/app/"));
        return this;
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    void fill(String field, String value) {
        page.locator("[id=\"" + field + "\"]").fill(value);
    }

    void choose(String field, String value) {
        page.locator("[id=\"" + field + "\"]").selectOption(value);
    }

    String heading() {
        return page.locator("main h1").innerText();
    }

    /** What the browser complained about: errors on the console, failed scripts, breaches of the content policy. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Keeps a picture of the last page and its words in {@code target/browser}, for whoever asks why a test failed. */
    @Override
    public void close() {
        Path last = Path.of("target", "browser", "%03d".formatted(WINDOWS.incrementAndGet()));
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(last.resolveSibling(last.getFileName() + ".png")));
        try {
            Files.writeString(
                    last.resolveSibling(last.getFileName() + ".txt"),
                    page.url() + "\n" + page.locator("body").innerText() + "\n" + String.join("\n", complaints));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.close();
    }

    // What Keycloak's own pages say is not ours to mend.
    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && message.location().startsWith(url)) {
            complaints.add(page.url() + ": " + message.text());
        }
    }
}
