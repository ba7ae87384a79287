package com.nextron.platform.core.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The audit: one entry for each change of something that was promised, decided or paid. */
public interface AuditTrail {
    /**
     * Stores an entry in the running transaction, with the caller and the time.
     *
     * @param subject what was changed
     * @param action what happened, as a verb in the past: {@code offer-accepted}
     * @param detail a sentence for people, with the reason where one was asked for
     */
    void record(Subject subject, String action, String detail);

    /** The entries about one thing, oldest first, as far as the caller may see them. */
    List<Entry> about(Subject subject);

    /** The entries about any of these things, oldest first, as far as the caller may see them. */
    List<Entry> about(Collection<Subject> subjects);

    /** What an entry is about, such as {@code work-order} and its id. */
    record Subject(String type, UUID id) {}

    /** One entry as people see it. */
    record Entry(Instant at, String user, String tenant, String action, String detail) {}
}
