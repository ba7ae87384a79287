package com.nextron.platform.portal.live;

import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.dispatch.LiveChanges.Change;
import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * One open page. Events are written one after the other on a thread of the executor, never on that of the feed: a browser
 * that takes nothing holds up nobody else. An event that waits already is not added again.
 */
final class LiveViewer {
    private final AsyncContext connection;
    private final Caller caller;
    private final String session;
    private final Executor executor;
    private final Deque<Event> waiting = new ArrayDeque<>();
    private boolean writing;
    private boolean greeted;
    private boolean ended;

    LiveViewer(AsyncContext connection, Caller caller, String session, Executor executor) {
        this.connection = connection;
        this.caller = caller;
        this.session = session;
        this.executor = executor;
    }

    /** What a page is told. */
    enum Event {
        /** It is connected, and from now on nothing is missed: it looks at its rows once. */
        HELLO("hello"),
        CHANGED("changed"),
        /** The platform cannot see changes at the moment. */
        AWAY("away"),
        /** Keeps the connection open and shows that it is. */
        BEAT("beat"),
        /** Another window of the same person has taken its place; it does not come back by itself. */
        REPLACED("replaced"),
        /** Nobody is signed in any more. */
        GOODBYE("goodbye");

        private final byte[] bytes;

        Event(String name) {
            this.bytes = ("event: " + name + "\ndata: {}\n\n").getBytes(StandardCharsets.UTF_8);
        }

        /** Whether the connection is closed after it. */
        boolean isLast() {
            return this == REPLACED || this == GOODBYE;
        }
    }

    Caller caller() {
        return caller;
    }

    boolean isOf(String sessionId) {
        return session.equals(sessionId);
    }

    /** Whether the change is one of those that this page shows. */
    boolean mayBeTold(Change change) {
        return caller.isOperator()
                || change.partner().filter(caller.tenant()::equals).isPresent();
    }

    /** Greets it once, after the feed has begun to look on its behalf. */
    void greet() {
        synchronized (this) {
            if (greeted) {
                return;
            }
            greeted = true;
        }
        tell(Event.HELLO);
    }

    /** Has the event written soon. */
    void tell(Event event) {
        synchronized (this) {
            if (ended || waiting.contains(event)) {
                return;
            }
            waiting.add(event);
            if (writing) {
                return;
            }
            writing = true;
        }
        try {
            executor.execute(this::write);
        } catch (RejectedExecutionException stopping) {
            end();
        }
    }

    private void write() {
        try {
            OutputStream out = connection.getResponse().getOutputStream();
            for (Event next = next(); next != null; next = next()) {
                out.write(next.bytes);
                out.flush();
                if (next.isLast()) {
                    end();
                }
            }
        } catch (IOException | IllegalStateException gone) {
            end();
        }
    }

    private synchronized Event next() {
        Event next = waiting.poll();
        if (next == null) {
            writing = false;
        }
        return next;
    }

    /** Closes the connection. */
    void end() {
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
            waiting.clear();
        }
        try {
            connection.complete();
        } catch (IllegalStateException alreadyOver) {
            // The server has ended it itself.
        }
    }

    synchronized boolean isEnded() {
        return ended;
    }
}
