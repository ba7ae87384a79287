package com.nextron.platform.portal.edge;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signs out here and at the identity provider: ending only our session would sign the browser in again in silence. A POST,
 * so that no link or image elsewhere can do it.
 */
public class LogoutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Tokens tokens;

    @Inject
    @ConfigProperty(name = "platform.identity.issuer")
    private String issuer;

    @Inject
    @ConfigProperty(name = "platform.base-url")
    private String baseUrl;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<String> idToken = tokens.rawIdToken();
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        String after = baseUrl + "/";
        response.sendRedirect(idToken.map(hint -> issuer + "/protocol/openid-connect/logout?post_logout_redirect_uri="
                        + encoded(after) + "&id_token_hint=" + encoded(hint))
                .orElse(after));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
