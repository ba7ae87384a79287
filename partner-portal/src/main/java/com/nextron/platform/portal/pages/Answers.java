package com.nextron.platform.portal.pages;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Tells what an action did and where it leads: the sentence is shown on the page that comes next. */
public final class Answers {
    private Answers() {}

    /**
     * It is done.
     *
     * @param next the page that comes next with its parameters, such as {@code /app/case.xhtml?id=…}
     */
    public static String done(String sentence, String next) {
        return tell(FacesMessage.SEVERITY_INFO, sentence, next);
    }

    /** It was not done, for a reason that is nobody's mistake. */
    public static String refused(String sentence, String next) {
        return tell(FacesMessage.SEVERITY_WARN, sentence, next);
    }

    /** It was not done, and the same page says why. */
    public static void stay(String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, sentence, null));
    }

    /** Nothing to tell: the page that comes next is the answer. */
    public static String next(String page) {
        return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    /**
     * It is done, and there is a secret that is shown this one time.
     *
     * @param secret what {@link Said#getSecret} tells the page that comes next
     */
    public static String entrusted(String sentence, String secret, String next) {
        return next(Said.keep(new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null), secret, next));
    }

    private static String tell(FacesMessage.Severity severity, String sentence, String next) {
        return next(Said.keep(new FacesMessage(severity, sentence, null), "", next));
    }
}
