package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.internal.export.ExportRuns.Archive;
import com.nextron.platform.core.background.BackgroundJob;
import com.nextron.platform.core.background.ServerStop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes batches, one at a time on each server. A run whose server stops is taken up by another after a minute. */
@ApplicationScoped
class ExportWorker implements BackgroundJob {
    private static final Logger LOG = LoggerFactory.getLogger(ExportWorker.class);
    private static final int CHECKED_AT_ONCE = 100;

    @Inject
    private ExportRuns runs;

    @Inject
    private Checking checking;

    @Inject
    private Packaging packaging;

    @Inject
    private BatchFiles files;

    @Inject
    private Manifest manifest;

    @Inject
    private ServerStop stop;

    @Override
    public String name() {
        return "invoice-export";
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
        Progress progress = new Progress(run, runs.view(run).invoices(), this::goesOn);
        try {
            check(run, progress);
            int documents = runs.settle(run);
            if (documents == 0) {
                runs.empty(run);
            } else {
                archive(run, progress);
            }
        } catch (Progress.TakenOver e) {
            LOG.info("Batch {} is left to another server, or cancelled", run.number());
        } catch (RuntimeException | IOException e) {
            LOG.error("Batch {} failed", run.number(), e);
            runs.fail(run, FailedWrite.sentence(e));
        }
    }

    private boolean goesOn(Run run, int percent) {
        return !stop.hasBegun() && runs.goesOn(run, percent);
    }

    private void check(Run run, Progress progress) {
        for (List<ExportItem> items = runs.unchecked(run, CHECKED_AT_ONCE);
                !items.isEmpty();
                items = runs.unchecked(run, CHECKED_AT_ONCE)) {
            if (!runs.checked(run, checking.check(run, items))) {
                throw new Progress.TakenOver();
            }
            progress.checked(items.size());
        }
    }

    /** Writes the archive and ends the run; what is not complete is gone afterwards. */
    private void archive(Run run, Progress progress) throws IOException {
        UUID file = files.begin(run);
        boolean complete = false;
        try {
            complete = runs.finish(run, written(run, file, progress));
        } finally {
            if (!complete) {
                files.drop(file);
            }
        }
    }

    private Archive written(Run run, UUID file, Progress progress) throws IOException {
        PieceStream out = new PieceStream((piece, content) -> {
            progress.sign();
            files.add(file, piece, content);
        });
        ZipFile zip = new ZipFile(out, run.createdAt(), noted -> files.note(file, json(noted)));
        List<String> withoutRate = packaging.write(run, zip, progress::wrote);
        zip.addLast("manifest.json", entry -> manifest.write(run, file, withoutRate, entry));
        zip.close();
        return new Archive(file, out.count(), out.sha256());
    }

    private static String json(List<ZipFile.Noted> noted) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (ZipFile.Noted entry : noted) {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("position", entry.position())
                    .add("name", entry.name())
                    .add("bytes", entry.bytes())
                    .add("sha256", entry.sha256());
            if (!entry.document().isEmpty()) {
                one.add("document", entry.document());
            }
            all.add(one);
        }
        return all.build().toString();
    }
}
