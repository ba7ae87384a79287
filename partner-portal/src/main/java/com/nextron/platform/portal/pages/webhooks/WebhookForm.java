package com.nextron.platform.portal.pages.webhooks;

import com.nextron.platform.dispatch.WebhookEvent;
import com.nextron.platform.dispatch.Webhooks.EndpointView;
import com.nextron.platform.dispatch.Webhooks.WantedEndpoint;
import com.nextron.platform.portal.pages.Entered;
import java.util.Arrays;

/** The fields of an endpoint. */
public class WebhookForm extends Entered {
    private static final long serialVersionUID = 1L;

    /** An endpoint that is told everything. */
    static WebhookForm empty() {
        WebhookForm form = new WebhookForm();
        form.put(
                "eventTypes",
                Arrays.stream(WebhookEvent.values()).map(WebhookEvent::type).toArray(String[]::new));
        form.put("active", true);
        return form;
    }

    static WebhookForm of(EndpointView endpoint) {
        WebhookForm form = new WebhookForm();
        form.put("url", endpoint.url());
        form.put("eventTypes", endpoint.eventTypes().toArray(String[]::new));
        form.put("active", endpoint.active());
        return form;
    }

    WantedEndpoint wanted() {
        return new WantedEndpoint(text("url"), ticked("eventTypes"), yes("active"));
    }
}
