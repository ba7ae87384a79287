package com.nextron.platform.core.edition;

import com.nextron.platform.core.tenancy.CallerContext;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * What was made of a topic's rows, for as long as its edition stands. A transaction sees the topic as it stood when it began
 * or later, so a change counts for every transaction that begins after its commit, on whichever server.
 *
 * @param <T> safe with many threads, and holds nothing of the transaction that made it
 */
public final class Kept<T> {
    private final String topic;
    private final boolean forAll;
    private volatile Edition<T> latest;

    private Kept(String topic, boolean forAll) {
        this.topic = topic;
        this.forAll = forAll;
    }

    private record Edition<T>(long number, T made) {}

    /** Of rows that are the same to whoever is signed in. */
    public static <T> Kept<T> forAll(String topic) {
        return new Kept<>(topic, true);
    }

    /** Of rows that policies hide from some: shared by those who see all, while everybody else reads each time. */
    public static <T> Kept<T> forWhoSeesAll(String topic) {
        return new Kept<>(topic, false);
    }

    /** @param make reads the rows in the running transaction */
    public T get(Editions editions, Supplier<T> make) {
        OptionalLong number = isShared() ? editions.of(topic) : OptionalLong.empty();
        if (number.isEmpty()) {
            return make.get();
        }
        Edition<T> known = latest;
        if (known == null || known.number != number.getAsLong()) {
            known = new Edition<>(number.getAsLong(), make.get());
            latest = known;
        }
        return known.made;
    }

    private boolean isShared() {
        return forAll || CallerContext.current().isOperator();
    }
}
