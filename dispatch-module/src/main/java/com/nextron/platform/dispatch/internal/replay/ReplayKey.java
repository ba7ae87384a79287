package com.nextron.platform.dispatch.internal.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a replay depends on, as far as somebody chooses or changes it. Profiles and weights that change are seen when what is
 * kept is old.
 */
record ReplayKey(
        int months,
        Instant from,
        Instant until,
        LocalDate on,
        Optional<Long> planVersion,
        long draftRevision,
        Instant draftOpened) {}
