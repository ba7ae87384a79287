package com.nextron.platform.billing.internal.sending;

import com.nextron.platform.core.background.BackgroundJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks for what was issued and has not been sent; safe on any number of servers, each takes what no other has locked. */
@ApplicationScoped
class SendsIssued implements BackgroundJob {
    @Inject
    private DecidesSendings decides;

    @Override
    public String name() {
        return "invoice-sending";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean runOnce() {
        return decides.decideNext();
    }
}
