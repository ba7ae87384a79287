package com.nextron.platform.portal.edge;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * The door for the scripts of our own pages to the few resources of the API that they need: with the page's session instead
 * of a token, behind the same checks of origin, caller and size, to the same resources with their idempotency. Under
 * {@code /app/calls}, so nobody comes here who has not signed in.
 */
public class PageCallsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ID = "[0-9a-f-]{36}";
    private static final Pattern STEPS =
            Pattern.compile("/work-orders/" + ID + "/(set-off|arrival|departure|report|no-show|photos)");
    private static final Pattern FILES = Pattern.compile("/(attachments/" + ID + "|visits/" + ID + "/service-report)");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        pass(FILES, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        pass(STEPS, request, response);
    }

    private static void pass(Pattern allowed, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        if (path == null || !allowed.matcher(path).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.getRequestDispatcher("/api/v1" + path).forward(request, response);
    }
}
