package com.nextron.platform.portal.pages.webhooks;

import com.nextron.platform.dispatch.Webhooks.EndpointView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reader's endpoints, and what they were told lately. */
@Named("webhooksPage")
@RequestScoped
public class WebhooksPage extends DeliveriesPage {
    private List<EndpointView> endpoints;
    private Map<UUID, EndpointView> byId;

    public List<EndpointView> getEndpoints() {
        if (endpoints == null) {
            endpoints = webhooks().endpoints();
            byId = endpoints.stream().collect(Collectors.toMap(EndpointView::id, Function.identity()));
        }
        return endpoints;
    }

    /** The address of a delivery's endpoint. */
    public String address(UUID endpoint) {
        getEndpoints();
        EndpointView known = byId.get(endpoint);
        return known == null ? "" : known.url();
    }

    /** Whether it is told anything, in words. */
    public String state(EndpointView endpoint) {
        if (endpoint.paused()) {
            return "Paused while your company is suspended";
        }
        return endpoint.active() ? "Switched on" : "Switched off";
    }

    @Override
    protected String here() {
        return "/app/webhooks.xhtml";
    }
}
