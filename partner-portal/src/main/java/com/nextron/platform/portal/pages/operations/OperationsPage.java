package com.nextron.platform.portal.pages.operations;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.outbox.DeadLetters;
import com.nextron.platform.core.outbox.DeadLetters.DeliveryView;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.ListPage;
import com.nextron.platform.portal.pages.Request;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the platform could not hand over, to be tried again. */
@Named("operationsPage")
@RequestScoped
public class OperationsPage extends ListPage<DeliveryView> {
    @Inject
    private DeadLetters deliveries;

    @Override
    protected Listing<DeliveryView> list(ListQuery query) {
        return deliveries.list(query);
    }

    @Override
    protected String chipField() {
        return "status";
    }

    @Override
    protected Shown first() {
        return new Shown("DEAD", "Given up");
    }

    @Override
    protected List<Shown> shown() {
        return List.of(new Shown("WAITING", "Waiting"), new Shown("DONE", "Handed over"));
    }

    /** What a consumer does, in words; its own name where it is not known here. */
    public String what(String consumer) {
        return switch (consumer) {
            case "core.send-email" -> "Send an e-mail";
            case "tenant.accounts" -> "Make or change an account";
            case "dispatch.route" -> "Find who goes";
            case "dispatch.take-back" -> "Take offers back from a suspended partner";
            case "dispatch.pause-webhooks" -> "Pause or resume a partner's webhooks";
            case "billing.rate-visit" -> "Rate a visit for its invoice";
            case "billing.claim-visit" -> "Put a visit on the partner's statement";
            case "returns.resolve-case" -> "Close the case after the visit";
            default -> consumer;
        };
    }

    /** Tries the delivery again whose button was pressed, if one was. */
    public String answer() {
        if (Request.text("retry").isEmpty()) {
            return null;
        }
        deliveries.retry(Request.id("retry"));
        return Answers.done("It is in the queue again and tried at once.", "/app/operations.xhtml");
    }
}
