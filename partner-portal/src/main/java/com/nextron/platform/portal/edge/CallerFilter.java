package com.nextron.platform.portal.edge;

import com.nextron.platform.core.problem.ProblemType;
import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.portal.api.ProblemJson;
import com.nextron.platform.tenant.TenantDirectory;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns the token of a request into its caller. Deny by default: a token without a tenant, of a tenant this platform does
 * not know, or of a suspended one acts for nobody and gets 403, on pages and API alike.
 */
public class CallerFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(CallerFilter.class);

    @Inject
    private transient Tokens tokens;

    @Inject
    private transient TenantDirectory directory;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Claims> claims =
                Optional.ofNullable(request.getUserPrincipal()).flatMap(tokens::claims);
        if (claims.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Caller> caller = claims.flatMap(this::caller);
        if (caller.isEmpty()) {
            LOG.warn(
                    "A token of {} acts for no tenant: {}",
                    claims.get().user(),
                    claims.get().tenant());
            Refusal.send(
                    request,
                    response,
                    ProblemJson.of(
                            ProblemType.NOT_ALLOWED, "Your account acts for no tenant, or for one that is suspended."));
            return;
        }
        try (CallerContext.Binding bound = CallerContext.bind(caller.get());
                Correlation.Extension tenant =
                        Correlation.extend("tenant", caller.get().tenant().value())) {
            chain.doFilter(request, response);
        }
    }

    private Optional<Caller> caller(Claims claims) {
        return claims.actingTenant()
                .flatMap(CallerFilter::tenantId)
                .flatMap(directory::find)
                .filter(TenantDirectory.Entry::active)
                .map(tenant -> Caller.signedIn(
                        tenant.id(),
                        tenant.kind(),
                        claims.user(),
                        claims.roles().stream()
                                .flatMap(name -> Role.ofToken(name).stream())
                                .collect(Collectors.toSet())));
    }

    private static Optional<TenantId> tenantId(String alias) {
        try {
            return Optional.of(new TenantId(alias));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
