package com.nextron.platform.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Where the pieces of a platform listen, all on this machine's loopback address. */
public record Ports(int http, int keycloak, int keycloakManagement, int postgres, int smtp, int mailWeb) {

    private record Setting(String name, String what, int standard) {}

    private static final Setting HTTP = new Setting("http.port", "The portal and its API", 9080);
    private static final Setting KEYCLOAK = new Setting("keycloak.port", "Keycloak", 8180);
    private static final Setting MANAGEMENT =
            new Setting("keycloak.management.port", "Keycloak's health endpoint", 8190);
    private static final Setting POSTGRES = new Setting("postgres.port", "PostgreSQL", 54320);
    private static final Setting SMTP = new Setting("mail.smtp.port", "The mail catcher (SMTP)", 2525);
    private static final Setting MAIL_WEB = new Setting("mail.web.port", "The page of caught mails", 8025);

    /** Reads {@code -Dhttp.port=…}, then the environment's {@code HTTP_PORT}, then the default; the same for each. */
    static Ports configured() {
        return configured(System::getProperty, System.getenv());
    }

    static Ports configured(UnaryOperator<String> properties, Map<String, String> environment) {
        return new Ports(
                read(HTTP, properties, environment),
                read(KEYCLOAK, properties, environment),
                read(MANAGEMENT, properties, environment),
                read(POSTGRES, properties, environment),
                read(SMTP, properties, environment),
                read(MAIL_WEB, properties, environment));
    }

    /** Six ports that nothing listens on at this moment. */
    static Ports free() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < 6; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            int[] ports = held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
            return new Ports(ports[0], ports[1], ports[2], ports[3], ports[4], ports[5]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held.forEach(Ports::release);
        }
    }

    /**
     * Refuses to start when a port is taken or asked for twice.
     *
     * @throws StartFailure naming every such port, what wants it and the flag that moves it
     */
    void refuseTaken() {
        Map<Setting, Integer> wanted = Map.of(
                HTTP,
                http,
                KEYCLOAK,
                keycloak,
                MANAGEMENT,
                keycloakManagement,
                POSTGRES,
                postgres,
                SMTP,
                smtp,
                MAIL_WEB,
                mailWeb);
        List<String> problems = new ArrayList<>();
        wanted.forEach((setting, port) -> {
            if (wanted.values().stream().filter(port::equals).count() > 1) {
                problems.add("%s wants port %d, and so does another part. Give it one of its own: -D%s=<port>"
                        .formatted(setting.what(), port, setting.name()));
            } else if (isTaken(port)) {
                problems.add("Port %d is taken by another program. %s wants it. Move it with -D%s=<another port>"
                        .formatted(port, setting.what(), setting.name()));
            }
        });
        if (!problems.isEmpty()) {
            problems.sort(String::compareTo);
            throw new StartFailure(String.join(System.lineSeparator(), problems));
        }
    }

    private static int read(Setting setting, UnaryOperator<String> properties, Map<String, String> environment) {
        String variable = setting.name().replace('.', '_').toUpperCase(Locale.ROOT);
        String text = properties.apply(setting.name());
        text = text == null || text.isBlank() ? environment.get(variable) : text;
        if (text == null || text.isBlank()) {
            return setting.standard();
        }
        try {
            int port = Integer.parseInt(text.strip());
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException ignored) {
            // falls through to the one message for both kinds of nonsense
        }
        throw new StartFailure("\"%s\" is not a port. Give -D%s (or %s in the environment) a number from 1 to 65535."
                .formatted(text, setting.name(), variable));
    }

    // Binding alone is not enough: on some systems it succeeds beside a listener on all addresses.
    private static boolean isTaken(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 300);
            return true;
        } catch (IOException nobodyListens) {
            try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return !probe.isBound();
            } catch (IOException cannotBind) {
                return true;
            }
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
