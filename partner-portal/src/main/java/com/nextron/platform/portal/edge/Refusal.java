package com.nextron.platform.portal.edge;

import com.nextron.platform.core.problem.ProblemType;
import com.nextron.platform.portal.api.ProblemJson;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How a filter refuses a request: it hands it to the {@link ErrorServlet}, which has the words for it. */
final class Refusal {
    /** Where the refusal stands for the servlet. */
    static final String ATTRIBUTE = Refusal.class.getName();

    private Refusal() {}

    /** Refuses with the problem's own title. */
    static void send(HttpServletRequest request, HttpServletResponse response, ProblemType problem)
            throws IOException, ServletException {
        send(request, response, ProblemJson.of(problem));
    }

    /** Refuses with a sentence that says what to do. */
    static void send(HttpServletRequest request, HttpServletResponse response, ProblemJson problem)
            throws IOException, ServletException {
        request.setAttribute(ATTRIBUTE, problem);
        request.getRequestDispatcher("/error").forward(request, response);
    }
}
