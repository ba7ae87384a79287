package com.nextron.platform.dev;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Keeps Ctrl-C for the launcher alone; runs as a Java agent inside the servers that it starts.
 *
 * <p>A terminal sends its interrupt to every process in the foreground, so the servers would all stop at once and not
 * in order. With this agent they ignore it, and end only when the launcher asks them to. Reached by reflection, since
 * the compiler rightly calls that class internal.
 */
public final class InterruptShield {

    private InterruptShield() {}

    public static void premain(String argument) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object interrupt = signal.getConstructor(String.class).newInstance("INT");
            signal.getMethod("handle", signal, handler)
                    .invoke(null, interrupt, handler.getField("SIG_IGN").get(null));
        } catch (ReflectiveOperationException | IllegalArgumentException notOnThisJvm) {
            System.err.println("Ctrl-C will reach this server directly: " + notOnThisJvm);
        }
    }

    /** The option that puts the agent into a server; nothing where this code does not come from a jar. */
    static List<String> option() {
        try {
            Path source = Path.of(InterruptShield.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(source) ? List.of("-javaagent:" + source) : List.of();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
