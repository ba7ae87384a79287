package com.nextron.platform.portal.edge;

import com.nextron.platform.core.problem.ProblemType;
import com.nextron.platform.portal.api.ProblemJson;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How a request is refused before it reaches a page or a resource: problem+json under {@code /api}, a page elsewhere. */
final class Refusal {
    private static final Jsonb JSONB = JsonbBuilder.create();

    private Refusal() {}

    /** Refuses with the problem's own title. */
    static void send(HttpServletRequest request, HttpServletResponse response, ProblemType problem)
            throws IOException, ServletException {
        send(request, response, ProblemJson.of(problem));
    }

    /** Refuses with a sentence that says what to do. */
    static void send(HttpServletRequest request, HttpServletResponse response, ProblemJson problem)
            throws IOException, ServletException {
        response.setStatus(problem.status());
        if (!request.getRequestURI().startsWith("/api/")) {
            request.getRequestDispatcher(page(problem.status())).forward(request, response);
            return;
        }
        write(response, problem);
    }

    /** Writes the problem as JSON, whatever the address was. */
    static void write(HttpServletResponse response, ProblemJson problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(ProblemJson.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(JSONB.toJson(problem));
    }

    /** The page for a status. */
    static String page(int status) {
        return switch (status) {
            case 404 -> "/error/not-found.xhtml";
            case 401, 403 -> "/error/not-allowed.xhtml";
            default -> "/error/failed.xhtml";
        };
    }
}
