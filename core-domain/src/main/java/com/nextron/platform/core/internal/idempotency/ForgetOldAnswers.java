package com.nextron.platform.core.internal.idempotency;

import com.nextron.platform.core.background.BackgroundJob;
import com.nextron.platform.core.idempotency.IdempotentAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Removes kept answers whose time is over, once an hour. */
@ApplicationScoped
class ForgetOldAnswers implements BackgroundJob {
    @Inject
    private IdempotentAnswers answers;

    @Override
    public String name() {
        return "forget-old-answers";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public boolean runOnce() {
        answers.forgetOld();
        return false;
    }
}
