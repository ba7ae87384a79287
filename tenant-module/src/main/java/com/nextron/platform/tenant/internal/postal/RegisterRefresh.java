package com.nextron.platform.tenant.internal.postal;

import com.nextron.platform.core.background.BackgroundJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings the registers in memory up to date with what was imported on another server. */
@ApplicationScoped
class RegisterRefresh implements BackgroundJob {
    @Inject
    private LoadedRegisters registers;

    @Inject
    @ConfigProperty(name = "platform.postal.refresh", defaultValue = "PT5S")
    private Duration pause;

    @Override
    public String name() {
        return "postal-register-refresh";
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public boolean runOnce() {
        registers.refresh();
        return false;
    }
}
