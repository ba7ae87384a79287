package com.nextron.platform.portal.edge;

import com.nextron.platform.core.problem.ProblemType;
import com.nextron.platform.portal.api.ProblemJson;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/**
 * What is shown when the server itself ends a request: problem+json under {@code /api}, a page elsewhere. Neither tells
 * what happened inside.
 */
public class ErrorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ProblemType problem = problem(request);
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (String.valueOf(uri).startsWith("/api/")) {
            response.setStatus(problem.status());
            response.setContentType(ProblemJson.MEDIA_TYPE);
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(JsonbBuilder.create().toJson(ProblemJson.of(problem)));
        } else {
            request.getRequestDispatcher(page(problem)).forward(request, response);
        }
    }

    private static ProblemType problem(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Arrays.stream(ProblemType.values())
                .filter(type -> Integer.valueOf(type.status()).equals(status))
                .findFirst()
                .orElse(ProblemType.INTERNAL_ERROR);
    }

    private static String page(ProblemType problem) {
        return switch (problem.status()) {
            case 404 -> "/error/not-found.xhtml";
            // No page of Faces: this dispatch is anonymous and may not touch the reader's session.
            case 401, 403 -> "/error/not-allowed.html";
            default -> "/error/failed.xhtml";
        };
    }
}
