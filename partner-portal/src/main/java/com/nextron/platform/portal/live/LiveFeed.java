package com.nextron.platform.portal.live;

import com.nextron.platform.core.background.BackgroundJob;
import com.nextron.platform.dispatch.LiveChanges;
import com.nextron.platform.dispatch.LiveChanges.Changes;
import com.nextron.platform.portal.live.LiveViewer.Event;
import com.nextron.platform.tenant.TenantDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks for changes while somebody watches, and tells those whom they concern. One look serves every page of the server. */
@ApplicationScoped
class LiveFeed implements BackgroundJob {
    private static final long BEAT_NANOS = Duration.ofSeconds(15).toNanos();

    @Inject
    private LiveViewers viewers;

    @Inject
    private LiveChanges changes;

    @Inject
    private TenantDirectory directory;

    @Inject
    @ConfigProperty(name = "platform.live.pause", defaultValue = "PT0.5S")
    private Duration pause;

    private Optional<String> mark = Optional.empty();
    private long lastBeat = System.nanoTime();

    @Override
    public String name() {
        return "live-feed";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public boolean runOnce() {
        // Taken before the look: whoever connects during it is greeted after the next one, and misses nothing between.
        List<LiveViewer> watching = viewers.all();
        if (watching.isEmpty()) {
            mark = Optional.empty();
            return false;
        }
        Changes found;
        try {
            found = changes.since(mark);
        } catch (RuntimeException away) {
            mark = Optional.empty();
            watching.forEach(viewer -> viewer.tell(Event.AWAY));
            throw away;
        }
        boolean anew = mark.isEmpty();
        mark = Optional.of(found.mark());
        watching.forEach(viewer -> tell(viewer, found, anew));
        beat(watching);
        return false;
    }

    private static void tell(LiveViewer viewer, Changes found, boolean anew) {
        viewer.greet();
        if (anew || found.changes().stream().anyMatch(viewer::mayBeTold)) {
            viewer.tell(Event.CHANGED);
        }
    }

    /** Also where a suspended partner's pages end: its people are signed out. */
    private void beat(List<LiveViewer> watching) {
        // Not the platform's clock: a connection is kept open in the machine's own time.
        long now = System.nanoTime();
        if (now - lastBeat < BEAT_NANOS) {
            return;
        }
        lastBeat = now;
        watching.forEach(viewer -> {
            boolean active = directory
                    .find(viewer.caller().tenant())
                    .filter(TenantDirectory.Entry::active)
                    .isPresent();
            viewer.tell(active ? Event.BEAT : Event.GOODBYE);
        });
    }
}
