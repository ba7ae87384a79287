package com.nextron.platform.portal.edge;

import com.nextron.platform.core.Ids;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Gives each request an id that is in its answer, in its log records and in what a person is shown when something fails.
 * A caller's own {@code X-Correlation-Id} is kept when it is harmless.
 */
public class CorrelationFilter extends HttpFilter {
    /** The header, in requests and answers. */
    public static final String HEADER = "X-Correlation-Id";

    private static final long serialVersionUID = 1L;
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String given = request.getHeader(HEADER);
        String id = given != null && HARMLESS.matcher(given).matches()
                ? given
                : Ids.next().toString();
        request.setAttribute(HEADER, id);
        response.setHeader(HEADER, id);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Permissions-Policy", "camera=(self), geolocation=(self), microphone=()");
        try (Correlation.Extension extension = Correlation.extend("correlationId", id)) {
            chain.doFilter(request, response);
        }
    }
}
