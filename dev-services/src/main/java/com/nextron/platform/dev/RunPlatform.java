package com.nextron.platform.dev;

import com.nextron.platform.dev.demo.DemoAccess;
import com.nextron.platform.dev.demo.DemoData;
import com.nextron.platform.dev.demo.DemoLogin;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What {@code mvn -Prun} runs: everything up, the addresses and log-ins on the screen, the server's log after that,
 * and everything down on Ctrl-C.
 *
 * <p>System properties: {@code dev.directory} (the folder of tools, data and logs), {@code server.configuration} and
 * {@code server.ear} (what is deployed), the ports of {@link Ports}, and {@code fresh} (delete the data first).
 */
public final class RunPlatform {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Progress progress = new Progress(out);

    private RunPlatform() {}

    public static void main(String[] arguments) {
        int status = new RunPlatform().run();
        if (status != 0) {
            System.exit(status);
        }
    }

    private int run() {
        try (DevPlatform platform = new DevPlatform(directory(), Ports.configured(), progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "stop the platform"));
            start(platform);
            loadDemoData(platform);
            out.println(box(platform));
            platform.followServer(out);
            int status = platform.waitForServer();
            if (platform.isStopping()) {
                return 0;
            }
            progress.step("Open Liberty has ended by itself (status " + status + "), so everything else stops too");
            return 1;
        } catch (InterruptedStart stopped) {
            return 0;
        } catch (StartFailure failure) {
            out.println(System.lineSeparator() + failure.getMessage() + System.lineSeparator());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        } catch (RuntimeException unexpected) {
            unexpected.printStackTrace(out);
            return 1;
        }
    }

    private static DevDirectory directory() {
        return DevDirectory.forRun(Path.of(required("dev.directory")));
    }

    private void start(DevPlatform platform) {
        platform.prepare(System.getProperty("fresh") != null);
        platform.startMail();
        platform.startDatabase(Map.of());
        platform.startKeycloak();
        // Both take ten seconds and more, and neither needs the other to start.
        platform.startServer(
                new DevLiberty.Deployment(
                        Path.of(required("server.configuration")),
                        Path.of(required("server.ear")),
                        DevLiberty.Tuning.QUICK_START),
                // Whoever tries webhooks here has the receiver on the same machine.
                Map.of("PLATFORM_WEBHOOKS_ALLOW_HTTP", "true", "PLATFORM_WEBHOOKS_ALLOW_PRIVATE_ADDRESSES", "true"));
        platform.awaitKeycloak(DemoUser.HEADQUARTERS);
        platform.awaitServer();
    }

    // Without them the platform runs all the same, so a failure is told and no more.
    private void loadDemoData(DevPlatform platform) {
        progress.begin("Loading the demo data (a minute, once)");
        DemoAccess access = new DemoAccess(
                URI.create("http://localhost:" + platform.ports().http()),
                URI.create(platform.keycloak().issuer()),
                platform.keycloak().administration());
        new DemoData(access, progress::step).load().ifPresent(problem -> out.println("\n" + problem + "\n"));
    }

    private static String box(DevPlatform platform) {
        Ports ports = platform.ports();
        List<String> lines = new ArrayList<>();
        lines.add("The platform is up. Ctrl-C stops it; the data stay (start anew: mvn -Prun -Dfresh).");
        lines.add("");
        lines.add("Portal      http://localhost:" + ports.http() + "/");
        lines.add("API         http://localhost:" + ports.http() + "/openapi/ui/");
        lines.add("Mails       " + platform.mail().pageUrl() + "/");
        lines.add("Keycloak    " + platform.keycloak().baseUrl() + "/admin/   " + DevKeycloak.ADMINISTRATOR + " / "
                + platform.keycloak().administratorPassword());
        lines.add("PostgreSQL  localhost:" + ports.postgres() + "/" + DevPostgres.DATABASE
                + "   passwords: .dev/data/secrets.properties");
        lines.add("");
        lines.add("Log-ins, all with the password " + KeycloakAdministration.DEMO_PASSWORD);
        for (DemoUser user : DemoUser.HEADQUARTERS) {
            lines.add("  %-32s %s".formatted(user.username(), user.role()));
        }
        for (DemoLogin login : DemoData.logins()) {
            lines.add("  %-32s %s".formatted(login.username(), login.who()));
        }
        return framed(lines);
    }

    private static String framed(List<String> lines) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        String rule = "─".repeat(width + 2);
        StringBuilder box = new StringBuilder("\n┌").append(rule).append("┐\n");
        for (String line : lines) {
            box.append("│ ")
                    .append(line)
                    .append(" ".repeat(width - line.length()))
                    .append(" │\n");
        }
        return box.append("└").append(rule).append("┘\n").toString();
    }

    private static String required(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new StartFailure("Start the platform with \"mvn -Prun\" (the property " + property + " is not set).");
        }
        return value;
    }
}
