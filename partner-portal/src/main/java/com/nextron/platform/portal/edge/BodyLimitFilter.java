package com.nextron.platform.portal.edge;

import com.nextron.platform.core.problem.ProblemType;
import com.nextron.platform.dispatch.Attachments;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses requests whose body is larger than any the platform takes, before a byte of it is read. A body of unknown length
 * is refused too: every client of ours knows the length of its JSON or form.
 */
public class BodyLimitFilter extends HttpFilter {
    /** The largest body taken, in bytes; photos of visits may be larger. */
    public static final long MOST = 1_048_576;

    private static final long serialVersionUID = 1L;
    private static final String PHOTOS = "/photos";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean unknown = request.getHeader("Transfer-Encoding") != null;
        long most = request.getRequestURI().endsWith(PHOTOS) ? Attachments.LARGEST_PHOTO : MOST;
        if (request.getContentLengthLong() > most || unknown) {
            response.setHeader("Connection", "close");
            Refusal.send(request, response, ProblemType.TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
