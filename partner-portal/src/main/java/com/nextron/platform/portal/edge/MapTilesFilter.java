package com.nextron.platform.portal.edge;

import com.nextron.platform.portal.pages.Maps;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Optional;

/** Lets pages load images from the tile server too, where one is configured; else the policy stays as it is. */
public class MapTilesFilter implements Filter {
    private static final String POLICY = "Content-Security-Policy";
    private static final String OWN_IMAGES = "img-src 'self' data:";

    @Inject
    private Maps maps;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> origin = maps.origin();
        chain.doFilter(
                request, origin.isEmpty() ? response : new Widened((HttpServletResponse) response, origin.get()));
    }

    private static final class Widened extends HttpServletResponseWrapper {
        private final String origin;

        Widened(HttpServletResponse response, String origin) {
            super(response);
            this.origin = origin;
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, widened(name, value));
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, widened(name, value));
        }

        private String widened(String name, String value) {
            return POLICY.equalsIgnoreCase(name) ? value.replace(OWN_IMAGES, OWN_IMAGES + " " + origin) : value;
        }
    }
}
