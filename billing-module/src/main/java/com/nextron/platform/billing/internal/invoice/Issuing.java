package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.InvoiceIssued;
import com.nextron.platform.billing.InvoiceKind;
import com.nextron.platform.billing.Seller;
import com.nextron.platform.core.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every document is issued with: the operator's day, its details, how its payments find their invoice, and the news of it. */
@ApplicationScoped
class Issuing {
    @Inject
    private Operator operator;

    @Inject
    private InvoiceSeries series;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "platform.billing.zone", defaultValue = "Europe/Oslo")
    private ZoneId zone;

    @Inject
    @ConfigProperty(name = "platform.billing.kid-check", defaultValue = "MOD10")
    private Kid.Check kidCheck;

    /** The next number of the kind's series, for a document that is issued in this transaction. */
    String takeNumber(InvoiceKind kind) {
        return Long.toString(series.takeNumbers(kind, 1));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    Seller seller() {
        return operator.seller();
    }

    Kid kid(String number) {
        return Kid.of(number, kidCheck);
    }

    /** Tells others that it has its number. */
    void announce(Invoice issued) {
        outbox.publish(new InvoiceIssued(
                issued.id(), issued.customer().value(), issued.kind().name(), issued.number()));
    }
}
