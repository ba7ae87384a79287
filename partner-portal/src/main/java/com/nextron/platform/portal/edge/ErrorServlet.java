package com.nextron.platform.portal.edge;

import com.nextron.platform.core.problem.ProblemType;
import com.nextron.platform.portal.api.ProblemJson;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What is shown when the server or a filter ends a request: problem+json under {@code /api}, a page elsewhere. Neither
 * tells what happened inside.
 */
public class ErrorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Jsonb JSONB = JsonbBuilder.create();

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ProblemJson problem = request.getAttribute(Refusal.ATTRIBUTE) instanceof ProblemJson refused
                ? refused
                : ProblemJson.of(problem(request));
        // What was drawn of the page that failed does not leave any more; its writer stays.
        response.resetBuffer();
        response.setStatus(problem.status());
        if (wanted(request).startsWith("/api/")) {
            response.setContentType(ProblemJson.MEDIA_TYPE);
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(JSONB.toJson(problem));
        } else {
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            try (InputStream page = getServletContext().getResourceAsStream(page(problem.status()))) {
                response.getWriter().write(new String(page.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    /** The address that was asked for, before the request was handed here. */
    private static String wanted(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return String.valueOf(failed != null ? failed : forwarded);
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
    private static String page(int status) {
        return switch (status) {
            case 404 -> "/error/not-found.html";
            case 401, 403 -> "/error/not-allowed.html";
            default -> "/error/failed.html";
        };
    }
}
