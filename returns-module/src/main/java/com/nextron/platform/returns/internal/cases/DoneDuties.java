package com.nextron.platform.returns.internal.cases;

import com.nextron.platform.returns.ServiceDesk.Readiness;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The customer's duties that are done (C1 to C5), as they are stored with a case. */
final class DoneDuties {
    private DoneDuties() {}

    static String written(Set<Readiness> done) {
        return done.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static EnumSet<Readiness> read(String written) {
        return Arrays.stream(written.split(","))
                .filter(name -> !name.isEmpty())
                .map(Readiness::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Readiness.class)));
    }
}
