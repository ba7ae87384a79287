package com.nextron.platform.core.edition;

import java.util.OptionalLong;

/** The editions of the topics in {@code core.edition}, as they stood when the running transaction began. */
public interface Editions {
    /**
     * The topic's edition; empty once this transaction has changed the topic.
     *
     * @throws IllegalStateException outside a transaction, and for a topic that nobody has named in a migration
     */
    OptionalLong of(String topic);

    /** This transaction changes the topic: until it ends nothing that is kept counts for it. */
    void changed(String topic);
}
