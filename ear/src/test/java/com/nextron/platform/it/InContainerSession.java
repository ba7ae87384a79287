package com.nextron.platform.it;

import com.nextron.platform.dev.TestPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Before the first in-container test: PostgreSQL with all migrations, and a server folder that Arquillian starts. The
 * folder has the shipped server.xml; only the application is left out, since Arquillian deploys it with the tests in.
 */
public final class InContainerSession implements LauncherSessionListener {

    private TestPlatform platform;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String folder = System.getProperty("in-container.directory");
        if (folder == null) {
            return; // unit and architecture tests of this module need no server
        }
        platform = TestPlatform.open(Path.of(System.getProperty("dev.directory")))
                .withMail()
                .withDatabase();
        System.setProperty("in-container.http.port", Integer.toString(platform.httpPort()));
        try {
            writeServer(Path.of(folder, "servers", "defaultServer"), platform.serverEnvironment());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (platform != null) {
            platform.close();
        }
    }

    private static void writeServer(Path server, Map<String, String> environment) throws IOException {
        deleteKeysOfEarlierPasswords(server.resolve("resources/security"));
        Path driver = Files.createDirectories(server.resolve("jdbc")).resolve("postgresql.jar");
        Files.copy(
                Path.of(System.getProperty("server.configuration"), "server.xml"),
                server.resolve("server.xml"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.copy(Path.of(driverJar()), driver, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(
                server.resolve("application.xml"),
                """
                <server>
                  <featureManager><feature>localConnector-1.0</feature></featureManager>
                </server>
                """);
        Files.writeString(
                server.resolve("server.env"),
                environment.entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                        .collect(Collectors.joining()));
    }

    private static void deleteKeysOfEarlierPasswords(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve("ltpa.keys"));
        Files.deleteIfExists(folder.resolve("key.p12"));
    }

    private static String driverJar() {
        return org.postgresql.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
    }
}
