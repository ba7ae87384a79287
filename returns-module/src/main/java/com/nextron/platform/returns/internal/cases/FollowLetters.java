package com.nextron.platform.returns.internal.cases;

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

    public void send(ServiceCase filed, FollowToken token) {
        outbox.publish(letter(filed.view(), token, baseUrl));
    }

    /** Nothing that was typed goes into the mail: the form is open to everybody, and so is the address it goes to. */
    static EmailRequested letter(CaseView filed, FollowToken token, String baseUrl) {
        String link = baseUrl.replaceAll("/+$", "") + "/follow.xhtml?t=" + token.secret();
        return new EmailRequested(
                filed.contactEmail(),
                "Nextron has received case " + filed.number(),
                """
                Hello,

                Nextron has received your report as case %s, for the machine %s with serial number %s.
                %s

                Follow the case here; the link needs no log-in, so pass it on only to people who may see the case:
                %s

                Was this not you? Then somebody gave your address by mistake, and you can ignore this mail.

                Nextron support
                """
                        .formatted(
                                filed.number(),
                                filed.model(),
                                filed.serialNumber(),
                                NextStep.sentence(filed.status(), Optional.empty()),
                                link));
    }
}
