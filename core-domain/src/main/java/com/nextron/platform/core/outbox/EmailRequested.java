package com.nextron.platform.core.outbox;

import jakarta.json.bind.annotation.JsonbCreator;
import java.util.UUID;

/**
 * An e-mail to be sent. Publish it like any event; it leaves after the commit.
 *
 * @param to one address
 * @param subject one line
 * @param text plain text; links on lines of their own
 * @param attachment a stored file that goes with it, or null
 */
public record EmailRequested(String to, String subject, String text, Attachment attachment) implements PlatformEvent {
    // Named, because a record with a second constructor does not say by itself which one reads it.
    @JsonbCreator
    public EmailRequested {}

    /** An e-mail without an attachment. */
    public EmailRequested(String to, String subject, String text) {
        this(to, subject, text, null);
    }

    /**
     * A file by reference: its bytes are read when the mail leaves.
     *
     * @param source the name of the {@link MailFiles} that keeps it
     */
    public record Attachment(String source, UUID id) {}
}
