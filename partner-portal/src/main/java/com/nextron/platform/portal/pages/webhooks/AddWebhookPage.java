package com.nextron.platform.portal.pages.webhooks;

import com.nextron.platform.dispatch.Webhooks;
import com.nextron.platform.dispatch.Webhooks.EndpointWithSecret;
import com.nextron.platform.portal.pages.Answers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Registers an endpoint. */
@Named("addWebhookPage")
@RequestScoped
public class AddWebhookPage {
    @Inject
    private Webhooks webhooks;

    private final WebhookForm form = WebhookForm.empty();

    public WebhookForm getForm() {
        return form;
    }

    /** Asks before anything is drawn, so that whoever may not have endpoints is told so. */
    public void show() {
        webhooks.endpoints();
    }

    public String add() {
        EndpointWithSecret added = webhooks.register(form.wanted());
        return shownOnce(added, "The endpoint is registered.");
    }

    /** Leads to the endpoint's page, where the secret is shown this one time. */
    static String shownOnce(EndpointWithSecret endpoint, String sentence) {
        return Answers.entrusted(
                sentence + " Copy its secret now: it is not shown again.",
                endpoint.secret(),
                "/app/webhook.xhtml?id=" + endpoint.endpoint().id());
    }
}
