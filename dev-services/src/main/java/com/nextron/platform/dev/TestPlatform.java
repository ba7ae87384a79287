package com.nextron.platform.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The platform for tests: free ports, a data folder that goes when it is closed, the same unpacked tools as the run.
 *
 * <p>Start as much as a test needs: {@code TestPlatform.open(tools).withDatabase()} is up in seconds; {@code
 * .withKeycloak().withServer(configuration, ear)} is the whole system. Not for several threads.
 */
public final class TestPlatform implements AutoCloseable {

    private final DevPlatform platform;
    private final Path home;
    private final Map<String, String> settings = new HashMap<>();
    private DevLiberty.Tuning tuning = DevLiberty.Tuning.QUICK_START;
    private int secondPort;

    private TestPlatform(DevPlatform platform, Path home) {
        this.platform = platform;
        this.home = home;
    }

    /** @param tools the project's {@code .dev} folder, into which Maven has unpacked Open Liberty and Keycloak */
    public static TestPlatform open(Path tools) {
        try {
            Path home = Files.createTempDirectory("nextron-platform-");
            DevPlatform platform = new DevPlatform(new DevDirectory(tools, home), Ports.free(), Progress.silent());
            TestPlatform test = new TestPlatform(platform, home);
            Runtime.getRuntime().addShutdownHook(new Thread(test::close, "stop the test platform"));
            platform.prepare(false);
            return test;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PostgreSQL with every migration run. */
    public TestPlatform withDatabase() {
        return withDatabase(Map.of());
    }

    /** The same with these settings of the database server. */
    public TestPlatform withDatabase(Map<String, String> serverSettings) {
        platform.startDatabase(serverSettings);
        return this;
    }

    /** The mail catcher, for whatever the server sends. */
    public TestPlatform withMail() {
        if (platform.mail() == null) {
            platform.startMail();
        }
        return this;
    }

    /** Keycloak with the realm and the people at headquarters, and the mail catcher; needs the database. */
    public TestPlatform withKeycloak() {
        withMail();
        platform.startKeycloak();
        platform.awaitKeycloak(DemoUser.HEADQUARTERS_IN_TESTS);
        return this;
    }

    /** A setting in the server's environment; call before {@link #withServer}. */
    public TestPlatform setting(String name, String value) {
        settings.put(name, value);
        return this;
    }

    /**
     * Has the platform's time stand at that instant until another is set; first before {@link #withServer}. Log-ins and tokens
     * keep to the machine's clock.
     */
    public TestPlatform timeStandsAt(Instant instant) {
        try {
            Path next = Files.writeString(home.resolve("time.next"), instant.toString());
            Path file = home.resolve("time");
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return setting("PLATFORM_CLOCK_FILE", file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server gets the shipped options of its Java machine, not those of a quick start; before {@link #withServer}. */
    public TestPlatform asInProduction() {
        tuning = DevLiberty.Tuning.AS_SHIPPED;
        return this;
    }

    /** Open Liberty with the EAR; needs the database and Keycloak. */
    public TestPlatform withServer(Path configuration, Path ear) {
        platform.startServer(new DevLiberty.Deployment(configuration, ear, tuning), settings);
        platform.awaitServer();
        return this;
    }

    /** Ends the server as a power cut would; {@link #withServer} starts it again on the same data. */
    public TestPlatform killServer() {
        platform.killServer();
        return this;
    }

    /** Ends the server as its operator would; {@link #withServer} starts it again on the same data. */
    public TestPlatform stopServer() {
        platform.stopServer();
        return this;
    }

    /**
     * A second server process with the same EAR on the same database and Keycloak, in a folder and on a port of its own,
     * with a small heap; again after {@link #killSecondServer}. Needs {@link #withServer}'s parts, not the server itself.
     */
    public TestPlatform withSecondServer(Path configuration, Path ear) {
        secondPort = Ports.free().http();
        Map<String, String> own = new HashMap<>(settings);
        own.put("HTTP_PORT", Integer.toString(secondPort));
        platform.startSecondServer(new DevLiberty.Deployment(configuration, ear, tuning), own);
        return this;
    }

    /** Ends the second server as a power cut would. */
    public TestPlatform killSecondServer() {
        platform.killSecondServer();
        return this;
    }

    /** Takes Keycloak away; {@link #withKeycloak} brings it back with all it knew. */
    public TestPlatform stopKeycloak() {
        platform.stopKeycloak();
        return this;
    }

    /** Every setting that the server gets, for a server that somebody else starts. */
    public Map<String, String> serverEnvironment() {
        return new ServerSettings(platform.ports(), platform.postgres(), platform.secrets()).environment();
    }

    public int httpPort() {
        return platform.ports().http();
    }

    public String url() {
        return "http://localhost:" + platform.ports().http();
    }

    /** The id of the server's process. */
    public long serverProcess() {
        return platform.liberty().processId();
    }

    /** The id of the database's first process; the others are its children. */
    public long databaseProcess() {
        return platform.postgres().processId();
    }

    /** Where the second server answers; the tokens of {@link #keycloak} count there, too. */
    public String secondUrl() {
        return "http://localhost:" + secondPort;
    }

    public DevPostgres postgres() {
        return platform.postgres();
    }

    public DevKeycloak keycloak() {
        return platform.keycloak();
    }

    public MailCatcher mail() {
        return platform.mail();
    }

    public List<DemoUser> headquarters() {
        return DemoUser.HEADQUARTERS_IN_TESTS;
    }

    /** Where the logs lie until the platform is closed. */
    public Path logs() {
        return home.resolve("logs");
    }

    @Override
    public void close() {
        platform.close();
        Folders.delete(home);
    }
}
