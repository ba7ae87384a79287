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
import java.io.InputStream;
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
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            try (InputStream page = getServletContext().getResourceAsStream(page(problem))) {
                page.transferTo(response.getOutputStream());
            }
        }
    }

    private static ProblemType problem(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Arrays.stream(ProblemType.values())
                .filter(type -> Integer.valueOf(type.status()).equals(status))
                .findFirst()
                .orElse(ProblemType.INTERNAL_ERROR);
    }

    // Plain files: this dispatch may be anonymous, and then a page of Faces may not touch the session of who has signed
    // in.
    private static String page(ProblemType problem) {
        return switch (problem.status()) {
            case 404 -> "/error/not-found.html";
            case 401, 403 -> "/error/not-allowed.html";
            default -> "/error/failed.html";
        };
    }
}
