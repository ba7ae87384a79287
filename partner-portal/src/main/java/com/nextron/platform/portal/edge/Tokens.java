package com.nextron.platform.portal.edge;

import com.ibm.websphere.security.WSSecurityException;
import com.ibm.websphere.security.openidconnect.PropagationHelper;
import com.ibm.websphere.security.openidconnect.token.IdToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The token of a request: a bearer's, or the one of the browser's session. */
@ApplicationScoped
class Tokens {
    /** Tokens live for minutes and are used for many calls: what is not asked for again goes with all the others. */
    private static final int MOST_KEPT = 2_000;

    /** By the whole token, signature included. The server has checked it anew for each request before it is looked up. */
    private final Map<String, Claims> kept = new ConcurrentHashMap<>();

    /** The claims of whichever token the server has checked for this request's principal. */
    Optional<Claims> claims(Principal checked) {
        if (checked instanceof JsonWebToken bearer && bearer.getRawToken() != null) {
            return Optional.of(claims(bearer));
        }
        return idToken().map(token -> Claims.of(token.getAllClaims()));
    }

    /** Reading a claim of our own costs the server exceptions, inside, so it is read once a token. */
    private Claims claims(JsonWebToken bearer) {
        Claims known = kept.get(bearer.getRawToken());
        if (known == null) {
            Map<String, Object> claims = new HashMap<>();
            Claims.NAMES.forEach(name -> claims.put(name, bearer.getClaim(name)));
            known = Claims.of(claims);
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            kept.put(bearer.getRawToken(), known);
        }
        return known;
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
