package com.nextron.platform.portal.live;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Signing out ends the live pages of that session, too. */
public class EndsLiveViews implements HttpSessionListener {
    @Inject
    private LiveViewers viewers;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        viewers.endOf(event.getSession().getId());
    }
}
