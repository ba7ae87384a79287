package com.nextron.platform.dev;

import java.io.IOException;
import java.lang.reflect.Method;

/**
 * Keeps Ctrl-C for the launcher alone.
 *
 * <p>A terminal sends its interrupt to every process in the foreground, so the children would all stop at once and
 * not in order. A child that is born while its parent ignores the interrupt goes on ignoring it; the launcher itself
 * listens again as soon as the child exists. Reached by reflection since the compiler rightly calls this class
 * internal; where it is missing, Ctrl-C still stops everything, only without an order.
 */
final class ConsoleInterrupts {

    private ConsoleInterrupts() {}

    static synchronized Process start(ProcessBuilder builder) throws IOException {
        Object previous = exchangeHandler(null);
        try {
            return builder.start();
        } finally {
            if (previous != null) {
                exchangeHandler(previous);
            }
        }
    }

    private static Object exchangeHandler(Object handler) {
        try {
            Class<?> signalClass = Class.forName("sun.misc.Signal");
            Class<?> handlerClass = Class.forName("sun.misc.SignalHandler");
            Object ignore = handlerClass.getField("SIG_IGN").get(null);
            Object interrupt = signalClass.getConstructor(String.class).newInstance("INT");
            Method handle = signalClass.getMethod("handle", signalClass, handlerClass);
            return handle.invoke(null, interrupt, handler == null ? ignore : handler);
        } catch (ReflectiveOperationException | IllegalArgumentException notOnThisJvm) {
            return null;
        }
    }
}
