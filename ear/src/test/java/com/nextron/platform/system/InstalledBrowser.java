package com.nextron.platform.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A browser for the tests: Chromium, Chrome or Edge of this machine, else the one that Playwright downloads. */
final class InstalledBrowser implements AutoCloseable {
    private static final List<String> PROGRAMS = List.of(
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "msedge");
    private static final List<String> CHANNELS = List.of("chrome", "msedge");

    private static final int PATIENCE_MILLIS = 20_000;

    private final Playwright playwright;
    private final Browser browser;

    private InstalledBrowser(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static InstalledBrowser launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Playwright quiet = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Optional<Browser> installed = onPath().map(
                        program -> quiet.chromium().launch(new LaunchOptions().setExecutablePath(program)))
                .or(() -> CHANNELS.stream()
                        .flatMap(channel -> byChannel(quiet, channel).stream())
                        .findFirst());
        if (installed.isPresent()) {
            return new InstalledBrowser(quiet, installed.get());
        }
        quiet.close();
        return downloaded();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> onPath() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> PROGRAMS.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Browser> byChannel(Playwright playwright, String channel) {
        try {
            return Optional.of(playwright.chromium().launch(new LaunchOptions().setChannel(channel)));
        } catch (PlaywrightException notThere) {
            return Optional.empty();
        }
    }

    private static InstalledBrowser downloaded() {
        try {
            Playwright playwright = Playwright.create();
            return new InstalledBrowser(playwright, playwright.chromium().launch());
        } catch (PlaywrightException e) {
            throw new IllegalStateException(
                    "The browser tests found no browser, and Playwright could not download its own. Install Chromium,"
                            + " Chrome or Edge so that it is on the PATH (Debian: apt-get install chromium), or let this"
                            + " machine reach cdn.playwright.dev.",
                    e);
        }
    }
}
