package com.nextron.platform.core.clock;

import com.nextron.platform.core.clock.ClockSegment.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When a clock that runs becomes one at risk: once less than a share of its counting time is left, a quarter unless
 * configured. Of the four hours of a {@code 4H} that is the last hour that counts, which may begin the day before.
 */
@ApplicationScoped
public class RiskShare {
    private static final int WHOLE = 100;

    @Inject
    @ConfigProperty(name = "platform.dispatch.at-risk-percent", defaultValue = "25")
    private int percent;

    protected RiskShare() {}

    /** @param percent of the counting time */
    public RiskShare(int percent) {
        this.percent = percent;
    }

    /** The first instant at risk; empty where nothing counts. */
    public Optional<Instant> reachedAt(List<ClockSegment> segments) {
        long counting = segments.stream().mapToLong(RiskShare::counting).sum();
        long left = counting / WHOLE * percent;
        for (int i = segments.size() - 1; i >= 0 && counting > 0; i--) {
            long here = counting(segments.get(i));
            if (here >= left && here > 0) {
                return Optional.of(segments.get(i).to().minusMillis(left));
            }
            left -= here;
        }
        return Optional.empty();
    }

    private static long counting(ClockSegment segment) {
        return segment.kind() == Kind.COUNTING
                ? Duration.between(segment.from(), segment.to()).toMillis()
                : 0;
    }
}
