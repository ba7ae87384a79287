package com.nextron.platform.returns.internal.exchange;

import com.nextron.platform.core.outbox.EmailRequested;
import com.nextron.platform.core.outbox.Outbox;
import com.nextron.platform.returns.AdvanceExchanges.ExchangeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the contact is told about a part that is due back. */
@ApplicationScoped
class ExchangeLetters {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    void shipped(ExchangeView exchange, String to) {
        outbox.publish(new EmailRequested(
                to,
                "A replacement part is on its way, return number " + exchange.serviceNumber(),
                """
                Hello,

                For case %s we have sent you on %s, free of charge: %s.
                %s
                Nextron support
                """
                        .formatted(
                                exchange.caseNumber(),
                                DAY.format(exchange.shippedOn()),
                                exchange.partName(),
                                howToReturn(exchange))));
    }

    void remind(ExchangeView exchange, String to) {
        outbox.publish(new EmailRequested(
                to,
                "Reminder: please send the defective part back, return number " + exchange.serviceNumber(),
                """
                Hello,

                For case %s we sent you a replacement on %s: %s. The defective part has not arrived here yet.
                %s
                If it is on its way already, you need to do nothing.

                Nextron support
                """
                        .formatted(
                                exchange.caseNumber(),
                                DAY.format(exchange.shippedOn()),
                                exchange.partName(),
                                howToReturn(exchange))));
    }

    private static String howToReturn(ExchangeView exchange) {
        return """

                Please send the defective part back, so that it is here by %s. The freight is ours (P3).
                Write the return number %s on the parcel: a parcel without it is refused at the door (R2).
                A part that does not come back is invoiced at its list price.
                """
                .formatted(DAY.format(exchange.dueBack()), exchange.serviceNumber());
    }
}
