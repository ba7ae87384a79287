package com.nextron.platform.portal.edge;

import com.nextron.platform.core.problem.ProblemType;
import com.nextron.platform.portal.api.ProblemJson;
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
            Refusal.write(response, ProblemJson.of(problem));
        } else {
            request.getRequestDispatcher(Refusal.page(problem.status())).forward(request, response);
        }
    }

    private static ProblemType problem(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Arrays.stream(ProblemType.values())
                .filter(type -> Integer.valueOf(type.status()).equals(status))
                .findFirst()
                .orElse(ProblemType.INTERNAL_ERROR);
    }
}
