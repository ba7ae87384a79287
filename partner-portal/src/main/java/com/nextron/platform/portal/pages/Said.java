package com.nextron.platform.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

/**
 * What an action said, shown once on the page that comes next. It waits in the reader's session under a key that only the
 * redirect carries, so that no other request of the same reader takes it away first: the flash of Faces gives it to
 * whichever request comes next, and a live part that looks for news in that moment, or a second window, is often it.
 */
@Named("said")
@RequestScoped
public class Said {
    private static final String PARAMETER = "said";

    private String secret = "";

    /** Words for a person, and a secret beside them; empty where there is none. */
    private record Kept(FacesMessage.Severity severity, String sentence, String secret) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** Keeps what was said and returns the address of the page that comes next, which knows where to find it. */
    static String keep(FacesMessage message, String secret, String next) {
        String key = UUID.randomUUID().toString();
        session().put(named(key), new Kept(message.getSeverity(), message.getSummary(), secret));
        return next + (next.contains("?") ? "&" : "?") + PARAMETER + "=" + key;
    }

    /** Takes what was said for this page, if anything was, before the page is drawn. */
    public void hear() {
        String key = Request.text(PARAMETER);
        FacesContext faces = FacesContext.getCurrentInstance();
        if (key.isEmpty() || faces.isPostback()) {
            return;
        }
        if (session().remove(named(key)) instanceof Kept kept) {
            faces.addMessage(null, new FacesMessage(kept.severity(), kept.sentence(), null));
            secret = kept.secret();
        }
    }

    /** The secret that is shown this one time; empty when there is none. */
    public String getSecret() {
        return secret;
    }

    private static String named(String key) {
        return Said.class.getName() + "." + key;
    }

    private static Map<String, Object> session() {
        return FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
    }
}
