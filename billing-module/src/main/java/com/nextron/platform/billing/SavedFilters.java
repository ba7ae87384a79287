package com.nextron.platform.billing;

import java.util.List;
import java.util.UUID;

/** Selections of invoices that a person in finance or headquarters has kept under a name: everybody has its own. */
public interface SavedFilters {
    /** The most that one person keeps. */
    int MOST = 20;

    /** One's own, by name. */
    List<SavedFilter> list();

    /**
     * Keeps a selection; the same name again replaces it.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming {@code name} or {@code query}, also for the twenty-first
     */
    SavedFilter save(SaveFilter wanted);

    /** Forgets one of one's own. */
    void remove(UUID id);

    /**
     * A selection as it was typed.
     *
     * @param query the words and filters of the list's address, such as {@code show=HELD&q=havbruk}
     */
    record SaveFilter(String name, String query) {}

    /** A kept selection. */
    record SavedFilter(UUID id, String name, String query) {}
}
