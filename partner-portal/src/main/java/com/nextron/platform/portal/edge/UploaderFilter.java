package com.nextron.platform.portal.edge;

import com.nextron.platform.core.problem.ProblemType;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A body larger than a form is read of an administrator of headquarters only. Comes after the caller is known. */
public class UploaderFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean large = request.getContentLengthLong() > BodyLimitFilter.MOST;
        boolean may =
                CallerContext.find().filter(caller -> caller.has(Role.HQ_ADMIN)).isPresent();
        if (large && !may) {
            response.setHeader("Connection", "close");
            Refusal.send(request, response, ProblemType.TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
