package com.nextron.platform.tenant.internal.postalimport;

import com.nextron.platform.core.background.BackgroundJob;
import com.nextron.platform.core.background.ServerStop;
import com.nextron.platform.tenant.PostalImports.Report;
import com.nextron.platform.tenant.PostalRegister;
import com.nextron.platform.tenant.internal.postal.LoadedRegisters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads uploads, one at a time on each server. A run whose server stops is begun anew by another after a minute. */
@ApplicationScoped
class ImportWorker implements BackgroundJob {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final Duration BETWEEN_SIGNS = Duration.ofSeconds(1);

    /** The reading itself; the rest is finding defects and storing. */
    private static final int READING_PERCENT = 90;

    @Inject
    private ImportRuns runs;

    @Inject
    private PostalRegister register;

    @Inject
    private LoadedRegisters loaded;

    @Inject
    private Clock clock;

    @Inject
    private ServerStop stop;

    @Inject
    @ConfigProperty(name = "platform.postal.most-refused-percent", defaultValue = "2")
    private int mostRefusedPercent;

    @Override
    public String name() {
        return "postal-import";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean runOnce() {
        Optional<Run> next = runs.take();
        next.ifPresent(this::carryOut);
        return next.isPresent();
    }

    private void carryOut(Run run) {
        StoredUpload upload = new StoredUpload(piece -> runs.piece(run, piece));
        Signs signs = new Signs(run, upload);
        Limits usual = Limits.usual();
        Limits limits = new Limits(usual.bytes(), usual.codes(), mostRefusedPercent);
        try {
            ReadRegister read = new RegisterReader(run.part(), limits, register::find, signs::give).read(upload);
            if (read instanceof ReadRegister.Sound sound) {
                runs.finish(run, sound);
                loaded.refresh();
            } else if (read instanceof ReadRegister.Unusable unusable) {
                runs.refuse(run, unusable.why(), unusable.report());
            }
        } catch (TakenOver e) {
            LOG.info("The import {} is left to another server", run.id());
        } catch (RuntimeException e) {
            LOG.error("The import {} failed", run.id(), e);
            runs.refuse(run, "Something went wrong on our side; it is in the server's log.", nothing());
        }
    }

    private static Report nothing() {
        return new Report("", 0, 0, 0, 0, 0, 0, List.of(), List.of(), List.of());
    }

    /** Says once a second that the run goes on, and how far it is. */
    private final class Signs {
        private final Run run;
        private final StoredUpload upload;
        private Instant next = Instant.MIN;

        Signs(Run run, StoredUpload upload) {
            this.run = run;
            this.upload = upload;
        }

        void give() {
            Instant now = clock.instant();
            if (now.isBefore(next)) {
                return;
            }
            next = now.plus(BETWEEN_SIGNS);
            int percent = (int) (READING_PERCENT * upload.count() / Math.max(1, run.bytes()));
            if (stop.hasBegun() || !runs.goesOn(run, percent)) {
                throw new TakenOver();
            }
        }
    }

    private static final class TakenOver extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
