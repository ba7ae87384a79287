package com.nextron.platform.core.internal.outbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Connections to the mail server, kept for the next mail for a few seconds: opening one costs more than the mail. For many
 * threads.
 */
final class MailConnections implements AutoCloseable {
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final Deque<Open> idle = new ConcurrentLinkedDeque<>();
    private final Session session;

    MailConnections(Session session) {
        this.session = session;
    }

    private record Open(Transport transport, long usedAt) {
        boolean isFresh() {
            return System.nanoTime() - usedAt < KEPT.toNanos();
        }
    }

    /** Sends the mail on a connection that is there and fresh, or on a new one. */
    void send(Message mail) throws MessagingException {
        mail.saveChanges();
        Transport kept = fresh();
        if (kept != null) {
            try {
                send(mail, kept);
                return;
            } catch (MessagingException lost) {
                // The server may have closed it in the meantime; a new connection tells.
                close(kept);
            }
        }
        Transport opened = session.getTransport("smtp");
        try {
            opened.connect();
            send(mail, opened);
        } catch (MessagingException e) {
            close(opened);
            throw e;
        }
    }

    private void send(Message mail, Transport on) throws MessagingException {
        on.sendMessage(mail, mail.getAllRecipients());
        idle.push(new Open(on, System.nanoTime()));
    }

    /** The connection used last, if it is fresh; those that are not are closed. */
    private Transport fresh() {
        for (Open open = idle.poll(); open != null; open = idle.poll()) {
            if (open.isFresh()) {
                return open.transport();
            }
            close(open.transport());
        }
        return null;
    }

    @Override
    public void close() {
        for (Open open = idle.poll(); open != null; open = idle.poll()) {
            close(open.transport());
        }
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException alreadyGone) {
            // Nothing is owed to a connection that is lost.
        }
    }
}
