package com.nextron.platform.portal.pages.open;

import com.nextron.platform.portal.pages.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Sends whoever has signed in to where their work begins. */
@Named("firstPage")
@RequestScoped
public class FirstPage {
    @Inject
    private Viewer viewer;

    public String go() {
        return viewer.getFirstPage() + "?faces-redirect=true";
    }
}
