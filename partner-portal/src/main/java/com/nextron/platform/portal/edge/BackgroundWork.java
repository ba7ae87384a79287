package com.nextron.platform.portal.edge;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/** Has background work done on this server from its start to its stop. */
public class BackgroundWork implements ServletContextListener {
    @Inject
    private DrivenJobs jobs;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        jobs.start();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        jobs.stop();
    }
}
