package com.nextron.platform.core.outbox;

import java.util.UUID;

/**
 * A module's stored files that go out with e-mails. Implement it as a CDI bean; it is called in the mail's transaction,
 * as the platform.
 */
public interface MailFiles {
    /** A name that no other source has: {@link EmailRequested.Attachment#source()}. */
    String source();

    /** The file; throws if there is none, and the mail waits among the dead letters. */
    MailFile read(UUID id);

    /**
     * A file to attach.
     *
     * @param name what the receiver sees, such as {@code service-report-WO-100045-1.pdf}
     */
    record MailFile(String name, String mediaType, byte[] content) {}
}
