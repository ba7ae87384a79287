package com.nextron.platform.portal.live;

import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The stream of a page that is live. For those who watch the board, and for a partner's managers, who are told of their own
 * offers and jobs. A connection ends after a while, and the browser makes another: so it is asked anew who is there.
 */
public class LiveServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Set<Role> WATCHERS =
            EnumSet.of(Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.HQ_ADMIN, Role.PARTNER_MANAGER);
    private static final byte[] BEGINNING = "retry: 2000\n\n".getBytes(StandardCharsets.UTF_8);

    @Inject
    private transient LiveViewers viewers;

    @Inject
    @ConfigProperty(name = "platform.live.longest", defaultValue = "PT10M")
    private transient Duration longest;

    @Resource
    private transient ManagedExecutorService executor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Caller> caller =
                CallerContext.find().filter(one -> WATCHERS.stream().anyMatch(one::has));
        HttpSession session = request.getSession(false);
        if (caller.isEmpty() || session == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/event-stream");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        // For balancers that would gather the answer before they pass it on.
        response.setHeader("X-Accel-Buffering", "no");
        response.getOutputStream().write(BEGINNING);
        response.flushBuffer();
        AsyncContext connection = request.startAsync();
        connection.setTimeout(longest.toMillis());
        LiveViewer viewer = new LiveViewer(connection, caller.get(), session.getId(), executor);
        connection.addListener(new Leaving(viewer));
        viewers.add(viewer);
    }

    @Override
    public void destroy() {
        viewers.endAll();
    }

    /** Forgets the page when its connection is over, however that came about. */
    private final class Leaving implements AsyncListener {
        private final LiveViewer viewer;

        Leaving(LiveViewer viewer) {
            this.viewer = viewer;
        }

        @Override
        public void onComplete(AsyncEvent event) {
            viewers.remove(viewer);
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            viewer.end();
        }

        @Override
        public void onError(AsyncEvent event) {
            viewer.end();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // never started a second time
        }
    }
}
