package com.nextron.platform.dispatch.internal.decision;

import java.util.Optional;

/**
 * What a policy says of a contender.
 *
 * @param reason a sentence for a person
 * @param had when it stands against the contender: what would have to be otherwise, to be read after “had”, such as
 *     {@code its certificate Server L2 not expired on 3 March 2026}
 */
public record Answer(String reason, Optional<String> had) {
    static Answer passes(String reason) {
        return new Answer(reason, Optional.empty());
    }

    static Answer fails(String reason, String had) {
        return new Answer(reason, Optional.of(had));
    }

    /** Whether the contender may be asked, as far as this policy goes. */
    public boolean passed() {
        return had.isEmpty();
    }
}
