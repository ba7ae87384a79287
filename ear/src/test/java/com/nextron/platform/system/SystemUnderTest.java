package com.nextron.platform.system;

import com.nextron.platform.dev.TestPlatform;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts the platform once for all tests of a run and fills it with the {@link World} they share. Offers at level 24X7 are
 * open for three seconds only, so that a test can see one expire, and at level 4H three partners are asked at once.
 */
final class SystemUnderTest implements BeforeAllCallback {
    private static Started started;

    @Override
    public synchronized void beforeAll(ExtensionContext context) {
        start();
    }

    static synchronized Started start() {
        if (started == null) {
            TestPlatform platform = TestPlatform.open(Path.of(System.getProperty("dev.directory")))
                    .withMail()
                    .withDatabase()
                    .withKeycloak()
                    .setting("PLATFORM_DISPATCH_ANSWER_WITHIN_24X7", "PT3S")
                    .setting("PLATFORM_DISPATCH_OFFERS_AT_ONCE_4H", "3")
                    // Strangers try every open address within seconds.
                    .setting("PLATFORM_GUEST_POSTS_PER_MINUTE", "600")
                    // The receivers of webhooks are on this machine.
                    .setting("PLATFORM_WEBHOOKS_ALLOW_HTTP", "true")
                    .setting("PLATFORM_WEBHOOKS_ALLOW_PRIVATE_ADDRESSES", "true");
            startServer(platform);
            started = new Started(platform, World.create(platform));
        }
        return started;
    }

    private static void startServer(TestPlatform platform) {
        platform.withServer(
                Path.of(System.getProperty("server.configuration")), Path.of(System.getProperty("server.ear")));
    }

    private static void startSecondServer(TestPlatform platform) {
        platform.withSecondServer(
                Path.of(System.getProperty("server.configuration")), Path.of(System.getProperty("server.ear")));
    }

    /** The running platform and who takes part in it. */
    record Started(TestPlatform platform, World world) {
        /** Starts a second server on the same data; whoever starts it kills it again, so that the next tests have room. */
        void startSecondServer() {
            SystemUnderTest.startSecondServer(platform);
        }

        /** That user at the second server. */
        Api atSecondServer(String user) {
            return Api.withToken(
                    platform.secondUrl() + "/api/v1", world.as(user).token());
        }

        /** Starts the server again after it was killed. */
        void startServer() {
            SystemUnderTest.startServer(platform);
        }
    }
}
