package com.nextron.platform.core.outbox;

/**
 * Something that happened, as a flat record of ids and values that JSON-B can write and read again. The record's simple
 * name is the event's type and must be unique in the platform.
 */
public interface PlatformEvent {
    /** The event's type as consumers name it. */
    default String type() {
        return getClass().getSimpleName();
    }
}
