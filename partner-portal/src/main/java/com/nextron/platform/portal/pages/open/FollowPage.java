package com.nextron.platform.portal.pages.open;

import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.returns.ServiceDesk;
import com.nextron.platform.returns.ServiceDesk.FollowedCase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A case as its secret link shows it. */
@Named("followPage")
@RequestScoped
public class FollowPage {
    @Inject
    private ServiceDesk desk;

    private FollowedCase view;

    /** Answers 404 before anything is drawn when the link leads nowhere. */
    public void load() {
        getView();
    }

    public FollowedCase getView() {
        if (view == null) {
            view = desk.follow(Request.text("t"));
        }
        return view;
    }
}
