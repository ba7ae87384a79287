package com.nextron.platform.it;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as the build made it, with one web module more: the one that carries the tests. */
final class ShippedEar {

    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String TEST_MODULE =
            "<module><web><web-uri>it.war</web-uri><context-root>/it</context-root></web></module>";

    private ShippedEar() {}

    static EnterpriseArchive with(Class<?>... tests) {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "platform.ear")
                .importFrom(new File(System.getProperty("server.ear")))
                .as(EnterpriseArchive.class);
        WebArchive war = ShrinkWrap.create(WebArchive.class, "it.war")
                .addClasses(tests)
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class))
                .addAsWebInfResource(new StringAsset("<beans bean-discovery-mode=\"all\"/>"), "beans.xml");
        String descriptor = read(ear);
        ear.delete(DESCRIPTOR);
        ear.add(
                new StringAsset(descriptor.replace("<library-directory>", TEST_MODULE + "<library-directory>")),
                DESCRIPTOR);
        return ear.addAsModule(Testable.archiveToTest(war));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static String read(EnterpriseArchive ear) {
        try (InputStream stream = ear.get(DESCRIPTOR).getAsset().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
