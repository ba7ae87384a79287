package com.nextron.platform.portal.pages.invoices;

import com.nextron.platform.billing.InvoiceSendings;
import com.nextron.platform.billing.InvoiceSendings.SendAgain;
import com.nextron.platform.billing.InvoiceSendings.Sending;
import com.nextron.platform.billing.InvoiceSendings.Standing;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How an issued document reached its customer, on its page. */
@Named("invoiceSending")
@RequestScoped
public class InvoiceSendingPart {
    @Inject
    private InvoiceSendings sendings;

    @Inject
    private Viewer viewer;

    private final Entered form = new Entered();
    private final Map<UUID, List<Sending>> read = new HashMap<>();

    public List<Sending> of(UUID invoice) {
        return read.computeIfAbsent(invoice, sendings::of);
    }

    public Entered getForm() {
        return form;
    }

    /** Whether the last try came to nothing, and somebody has to know. */
    public boolean failed(UUID invoice) {
        return stands(invoice, Standing.FAILED);
    }

    /** Whether the reader may send it, and no mail is on its way. */
    public boolean toSend(UUID invoice) {
        return viewer.has("finance") && !stands(invoice, Standing.WAITING);
    }

    public String style(Standing standing) {
        return switch (standing) {
            case WAITING, EXPORT -> "waiting";
            case SENT -> "on-time";
            case FAILED -> "breached";
        };
    }

    public String again() {
        Sending sending = sendings.again(Request.id("id"), new SendAgain(form.text("sendReason")));
        return Answers.done(
                "The PDF is on its way to " + sending.recipient().orElse("") + ".",
                "/app/invoice.xhtml?id=" + Request.id("id"));
    }

    private boolean stands(UUID invoice, Standing standing) {
        List<Sending> all = of(invoice);
        return !all.isEmpty() && all.get(all.size() - 1).standing() == standing;
    }
}
