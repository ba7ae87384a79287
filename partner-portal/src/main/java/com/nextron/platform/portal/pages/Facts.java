package com.nextron.platform.portal.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * Whether a page has a fact to show. The expression language reaches through an {@link Optional} to what it holds, so
 * that pages cannot ask it for its own methods.
 */
@Named("facts")
@ApplicationScoped
public class Facts {
    /** Whether there is something. */
    public boolean given(Object fact) {
        return fact instanceof Optional<?> optional ? optional.isPresent() : fact != null;
    }

    /** The fact, or the words for its absence. */
    public Object known(Object fact, String otherwise) {
        Object known = fact instanceof Optional<?> optional ? optional.orElse(null) : fact;
        return known == null ? otherwise : known;
    }

    /** Who did it, as people say it: the platform's own workers have names that only operations need. */
    public String who(String user) {
        return user == null || user.startsWith("platform/") ? "by itself" : user;
    }
}
