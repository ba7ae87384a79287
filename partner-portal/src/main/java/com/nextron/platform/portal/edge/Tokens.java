package com.nextron.platform.portal.edge;

import com.ibm.websphere.security.WSSecurityException;
import com.ibm.websphere.security.openidconnect.PropagationHelper;
import com.ibm.websphere.security.openidconnect.token.IdToken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The token of the request: a bearer's, or the one of the browser's session. */
@RequestScoped
class Tokens {
    @Inject
    private JsonWebToken bearer;

    /** The claims of whichever token the server has checked for this request; nothing for an anonymous one. */
    Optional<Claims> claims() {
        // In a browser's session the injected token is there, but empty.
        if (bearer != null && bearer.getRawToken() != null) {
            Map<String, Object> claims = new HashMap<>();
            Claims.NAMES.forEach(name -> claims.put(name, bearer.getClaim(name)));
            return Optional.of(Claims.of(claims));
        }
        return idToken().map(token -> Claims.of(token.getAllClaims()));
    }

    /** The raw id token of the browser's session, needed to sign out at the identity provider. */
    Optional<String> rawIdToken() {
        return idToken().map(Tokens::raw);
    }

    private static String raw(IdToken token) {
        try {
            return token.getRawIdToken();
        } catch (WSSecurityException e) {
            throw new IllegalStateException("the session's id token cannot be read", e);
        }
    }

    private static Optional<IdToken> idToken() {
        return Optional.ofNullable(PropagationHelper.getIdToken());
    }
}
