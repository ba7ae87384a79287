package com.nextron.platform.returns.internal.cases;

import com.nextron.platform.core.LinkSecret;
import com.nextron.platform.core.outbox.EmailRequested;
import com.nextron.platform.core.outbox.Outbox;
import com.nextron.platform.returns.ServiceDesk.CaseView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the contact that the case came in, with the link to follow it. */
@ApplicationScoped
class FollowLetters {
    @Inject
    private Outbox outbox;

    @Inject
    @ConfigProperty(name = "platform.base-url", defaultValue = "http://localhost:9080")
    private String baseUrl;

    /**
     * Sends it.
     *
     * @param prices the secret of the link to a price list that is not accepted yet
     */
    public void send(ServiceCase filed, LinkSecret token, Optional<LinkSecret> prices) {
        outbox.publish(letter(filed.view(), new Links(baseUrl, token, prices)));
    }

    /** What a letter leads to. */
    record Links(String baseUrl, LinkSecret follow, Optional<LinkSecret> prices) {
        String toFollow() {
            return portal() + "/follow.xhtml?t=" + follow.secret();
        }

        /** The part of the letter about prices. */
        String toAccept() {
            return prices.map(secret ->
                            """

                            Should the fault turn out not to be covered by the warranty, a visit is charged by our price list.
                            Please read it, and say whether you accept it:
                            %s/quote.xhtml?t=%s
                            """
                                    .formatted(portal(), secret.secret()))
                    .orElse("");
        }

        private String portal() {
            return baseUrl.replaceAll("/+$", "");
        }
    }

    /** Nothing that was typed goes into the mail: the form is open to everybody, and so is the address it goes to. */
    static EmailRequested letter(CaseView filed, Links links) {
        return new EmailRequested(
                filed.contactEmail(),
                "Nextron has received case " + filed.number(),
                """
                Hello,

                Nextron has received your report as case %s, for the machine %s with serial number %s.
                %s

                Follow the case here; the link needs no log-in, so pass it on only to people who may see the case:
                %s
                %s
                Was this not you? Then somebody gave your address by mistake, and you can ignore this mail.

                Nextron support
                """
                        .formatted(
                                filed.number(),
                                filed.model(),
                                filed.serialNumber(),
                                NextStep.sentence(filed.status(), Optional.empty()),
                                links.toFollow(),
                                links.toAccept()));
    }
}
