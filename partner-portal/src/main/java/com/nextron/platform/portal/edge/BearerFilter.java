package com.nextron.platform.portal.edge;

import com.nextron.platform.core.problem.ProblemType;
import com.nextron.platform.portal.api.ProblemJson;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Asks the server to check the bearer token of a call of the API, and answers a call without one, or with one that does not
 * hold (another realm, another audience, expired, forged), with problem+json. A security constraint would refuse it too,
 * but with an empty answer.
 */
public class BearerFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String GUESTS = "/api/v1/guest/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean guest = request.getRequestURI().startsWith(GUESTS);
        if (guest || request.authenticate(new Silent(response))) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("WWW-Authenticate", "Bearer realm=\"nextron\"");
        Refusal.send(
                request,
                response,
                ProblemJson.of(
                        ProblemType.NOT_SIGNED_IN,
                        "Send a valid token of the platform's identity provider as Authorization: Bearer."));
    }

    /** Keeps the server's own, empty refusal from being sent. */
    private static final class Silent extends HttpServletResponseWrapper {
        Silent(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) {
            setStatus(status);
        }

        @Override
        public void sendError(int status, String message) {
            setStatus(status);
        }

        @Override
        public void flushBuffer() {
            // nothing is sent before the answer is known
        }
    }
}
