package com.nextron.platform.tenant.internal.registry;

import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.TenantDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The directory, with answers kept for five seconds: every request asks it, and a suspension has to tell soon. */
@ApplicationScoped
class CachedDirectory implements TenantDirectory {
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int MOST = 10_000;
    private static final Caller ASKER = Caller.platform("directory");

    private final Map<TenantId, Answer> answers = new ConcurrentHashMap<>();
    private Function<TenantId, Optional<Entry>> lookup;
    private Clock clock;

    /** For the container's proxy. */
    protected CachedDirectory() {}

    @Inject
    CachedDirectory(DirectoryLookup lookup, Clock clock) {
        this(lookup::find, clock);
    }

    CachedDirectory(Function<TenantId, Optional<Entry>> lookup, Clock clock) {
        this.lookup = lookup;
        this.clock = clock;
    }

    @Override
    public Optional<Entry> find(TenantId tenant) {
        Answer known = answers.get(tenant);
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.entry();
        }
        Optional<Entry> entry = CallerContext.callAs(ASKER, () -> lookup.apply(tenant));
        if (answers.size() >= MOST) {
            answers.clear();
        }
        answers.put(tenant, new Answer(entry, clock.instant().plus(FRESH)));
        return entry;
    }

    private record Answer(Optional<Entry> entry, java.time.Instant until) {}
}
