package com.nextron.platform.portal.pages;

import com.nextron.platform.core.problem.NotFound;
import jakarta.faces.context.FacesContext;
import java.util.UUID;

/**
 * The parameters of the running request. Forms repeat the page's parameters as hidden fields, so that a page's bean
 * knows what it is about from the first phase on, on a postback as well.
 */
public final class Request {
    private Request() {}

    /** The parameter without blanks around it; empty when it is missing. */
    public static String text(String name) {
        String value = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return value == null ? "" : value.strip();
    }

    /** The parameter as an id; whatever is no id leads to nothing, as an unknown id does. */
    public static UUID id(String name) {
        try {
            return UUID.fromString(text(name));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
