package com.nextron.platform.portal.edge;

import com.nextron.platform.core.problem.ProblemType;
import com.nextron.platform.dispatch.Attachments;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses requests whose body is larger than any the platform takes, before a byte of it is read. A body of unknown length
 * is refused too: every client of ours knows the length of its JSON, form or file. Only photos of visits and postal
 * registers may be larger, and {@link UploaderFilter} lets only those send a register who may.
 */
public class BodyLimitFilter extends HttpFilter {
    /** The largest body taken, in bytes; photos and registers have a limit of their own. */
    public static final long MOST = 1_048_576;

    private static final long serialVersionUID = 1L;
    private static final String PHOTOS = "/photos";

    @Inject
    @ConfigProperty(name = "platform.postal.upload-megabytes", defaultValue = "32")
    private int uploadMegabytes;

    private long most(HttpServletRequest request) {
        if (Upload.isOne(request)) {
            // a form's own fields come on top of its file
            return (uploadMegabytes + 1) * MOST;
        }
        return request.getRequestURI().endsWith(PHOTOS) ? Attachments.LARGEST_PHOTO : MOST;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean unknown = request.getHeader("Transfer-Encoding") != null;
        if (request.getContentLengthLong() > most(request) || unknown) {
            response.setHeader("Connection", "close");
            Refusal.send(request, response, ProblemType.TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
