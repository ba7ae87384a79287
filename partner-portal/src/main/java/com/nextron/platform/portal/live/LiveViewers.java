package com.nextron.platform.portal.live;

import com.nextron.platform.portal.live.LiveViewer.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The pages that are connected to this server. */
@ApplicationScoped
class LiveViewers {
    private final List<LiveViewer> all = new CopyOnWriteArrayList<>();

    @Inject
    @ConfigProperty(name = "platform.live.connections-per-user", defaultValue = "4")
    private int perUser;

    /** Adds it; the oldest of the same person goes when there are too many. */
    synchronized void add(LiveViewer viewer) {
        List<LiveViewer> same = all.stream()
                .filter(other -> !other.isEnded() && isSamePerson(other, viewer))
                .toList();
        same.stream().limit(Math.max(0, same.size() + 1 - perUser)).forEach(oldest -> oldest.tell(Event.REPLACED));
        all.add(viewer);
    }

    private static boolean isSamePerson(LiveViewer one, LiveViewer other) {
        return one.caller().user().equals(other.caller().user())
                && one.caller().tenant().equals(other.caller().tenant());
    }

    void remove(LiveViewer viewer) {
        all.remove(viewer);
    }

    /** The session is over: nobody is signed in there any more. */
    void endOf(String session) {
        all.stream().filter(viewer -> viewer.isOf(session)).forEach(viewer -> viewer.tell(Event.GOODBYE));
    }

    List<LiveViewer> all() {
        all.removeIf(LiveViewer::isEnded);
        return List.copyOf(all);
    }

    /** The server stops. */
    void endAll() {
        all.forEach(LiveViewer::end);
        all.clear();
    }
}
