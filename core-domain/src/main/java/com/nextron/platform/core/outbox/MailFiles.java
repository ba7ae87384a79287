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
     * The mail server took the mail with that file; called in the mail's transaction. A server that ends before the commit
     * sends the mail once more, under the same Message-ID. Whoever does not want to know leaves it out.
     */
    default void sent(UUID id) {}

    /**
     * A try to send the mail with that file failed; it is tried again by itself, with growing pauses. Whoever wants to know
     * notes it in a transaction of its own: the mail's is rolled back.
     *
     * @param why in the words of the failure
     */
    default void failed(UUID id, String why) {}

    /**
     * A file to attach.
     *
     * @param name what the receiver sees, such as {@code service-report-WO-100045-1.pdf}
     */
    record MailFile(String name, String mediaType, byte[] content) {}
}
