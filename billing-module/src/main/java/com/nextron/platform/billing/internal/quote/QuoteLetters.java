package com.nextron.platform.billing.internal.quote;

import com.nextron.platform.core.LinkSecret;
import com.nextron.platform.core.outbox.EmailRequested;
import com.nextron.platform.core.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Mails the link to a price list. */
@ApplicationScoped
class QuoteLetters {
    @Inject
    private Outbox outbox;

    @Inject
    @ConfigProperty(name = "platform.base-url", defaultValue = "http://localhost:9080")
    private String baseUrl;

    void send(StoredQuote quote, LinkSecret secret) {
        outbox.publish(letter(quote, secret, baseUrl));
    }

    static EmailRequested letter(StoredQuote quote, LinkSecret secret, String baseUrl) {
        return new EmailRequested(
                quote.contactEmail(),
                "The price list for case " + quote.caseNumber(),
                """
                Hello,

                Should the fault of case %s turn out not to be covered by the warranty, a visit is charged by the price
                list %s. Please read it, and say whether you accept it; no log-in is needed:
                %s

                Pass the link on only to people who may answer for you.

                Nextron support
                """
                        .formatted(
                                quote.caseNumber(),
                                quote.rateCard(),
                                baseUrl.replaceAll("/+$", "") + "/quote.xhtml?t=" + secret.secret()));
    }
}
