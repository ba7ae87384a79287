package com.nextron.platform.portal.pages.webhooks;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.dispatch.Webhooks.DeliveryStatus;
import com.nextron.platform.dispatch.Webhooks.DeliveryView;
import com.nextron.platform.dispatch.Webhooks.EndpointView;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One endpoint: whether it works, its secret, what it is told, and each delivery. */
@Named("webhookPage")
@RequestScoped
public class WebhookPage extends DeliveriesPage {
    private static final int MOST_WAITING = 50;
    private static final Duration LATELY = Duration.ofMinutes(1);

    @Inject
    private Times times;

    private EndpointView view;
    private WebhookForm form;

    public EndpointView getView() {
        if (view == null) {
            view = webhooks().find(Request.id("id"));
        }
        return view;
    }

    public WebhookForm getForm() {
        if (form == null) {
            form = WebhookForm.of(getView());
            form.put("since", times.field(times.getNow().minus(Duration.ofDays(2)), times.getHome()));
        }
        return form;
    }

    /** Answers 404 before anything is drawn when there is no such endpoint. */
    @Override
    public void load() {
        getView();
        super.load();
    }

    @Override
    protected Listing<DeliveryView> list(ListQuery query) {
        return super.list(query.where("endpointId", getView().id().toString()));
    }

    /** Whether something that has just happened is on its way there for the first time, so that the page waits for it. */
    public boolean isGoing() {
        Instant lately = times.getNow().minus(LATELY);
        return !isQuiet()
                && super.list(ListQuery.first(MOST_WAITING)
                                .where("endpointId", getView().id().toString())
                                .where("status", DeliveryStatus.WAITING.name()))
                        .items()
                        .stream()
                        .anyMatch(delivery -> delivery.attempts() == 0
                                && delivery.occurredAt().isAfter(lately));
    }

    /** Whether nothing is sent there for now. */
    public boolean isQuiet() {
        return !getView().active() || getView().paused();
    }

    public String test() {
        webhooks().test(id());
        return Answers.done("A test is on its way. The answer comes up below.", here());
    }

    public String change() {
        EndpointView changed = webhooks().change(id(), getForm().wanted());
        return Answers.done(
                changed.active()
                        ? "Changed; the next event goes to " + changed.url() + "."
                        : "Switched off: nothing is sent there until you switch it on again.",
                here());
    }

    public String rotate() {
        return AddWebhookPage.shownOnce(webhooks().rotate(id()), "There is a new secret.");
    }

    public String remove() {
        String url = getView().url();
        webhooks().remove(id());
        return Answers.done(url + " is removed. Nothing is sent there any more.", "/app/webhooks.xhtml");
    }

    public String replayFailed() {
        Instant since = Optional.ofNullable(getForm().time("since", times.getHome()))
                .orElseThrow(() -> new InvalidInput(new FieldError("since", "Please give a day and an hour.")));
        int count = webhooks().replayFailed(id(), since);
        return count == 0
                ? Answers.refused("Nothing was given up since then, so nothing is sent.", here())
                : Answers.done(count + (count == 1 ? " event is" : " events are") + " sent again.", here());
    }

    private UUID id() {
        return Request.id("id");
    }

    @Override
    protected String here() {
        return "/app/webhook.xhtml?id=" + id();
    }
}
