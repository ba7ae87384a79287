package com.nextron.platform.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void prefersTheFlagToTheEnvironmentAndTheEnvironmentToTheDefault() {
        Map<String, String> flags = Map.of("http.port", "1111");
        Map<String, String> environment = Map.of("HTTP_PORT", "2222", "KEYCLOAK_MANAGEMENT_PORT", "3333");

        Ports ports = Ports.configured(flags::get, environment);

        assertThat(ports).isEqualTo(new Ports(1111, 8180, 3333, 54320, 2525, 8025));
    }

    @Test
    void refusesAPortThatIsNoNumberAndNamesTheFlag() {
        Map<String, String> flags = Map.of("postgres.port", "many");

        assertThatThrownBy(() -> Ports.configured(flags::get, Map.of()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("\"many\" is not a port")
                .hasMessageContaining("-Dpostgres.port");
    }

    @Test
    void namesATakenPortWhatWantsItAndTheFlagThatMovesIt() throws IOException {
        Ports free = Ports.free();
        try (ServerSocket stranger = new ServerSocket(free.keycloak(), 1, InetAddress.getLoopbackAddress())) {

            var refusal = assertThatThrownBy(free::refuseTaken);

            refusal.isInstanceOf(StartFailure.class)
                    .hasMessage("Port %d is taken by another program. Keycloak wants it. "
                                    .formatted(stranger.getLocalPort())
                            + "Move it with -Dkeycloak.port=<another port>");
        }
    }

    @Test
    void refusesOnePortForTwoParts() {
        Ports free = Ports.free();
        Ports twice = new Ports(
                free.http(), free.http(), free.keycloakManagement(), free.postgres(), free.smtp(), free.mailWeb());

        assertThatThrownBy(twice::refuseTaken)
                .hasMessageContaining("The portal and its API wants port " + free.http() + ", and so does another part")
                .hasMessageContaining("-Dkeycloak.port");
    }

    @Test
    void acceptsPortsThatNobodyUses() {
        Ports free = Ports.free();

        assertThatCode(free::refuseTaken).doesNotThrowAnyException();
    }
}
