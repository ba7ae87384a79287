package com.nextron.platform.portal.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** The two addresses that take a file larger than a form: a postal register, by page and by API. */
final class Upload {
    private static final Pattern ADDRESS =
            Pattern.compile("/api/v1/postal-registers/[A-Za-z]{2}/imports|/app/postal-registers\\.xhtml");

    private Upload() {}

    static boolean isOne(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getMethod().equals("POST") && ADDRESS.matcher(path).matches();
    }
}
