package com.nextron.platform.tenant.internal.postalimport;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.audit.AuditTrail.Subject;
import com.nextron.platform.tenant.PostalImports.Report;
import com.nextron.platform.tenant.internal.postalimport.ReadRegister.Sound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;

/** The steps of a run, each in a transaction of its own. */
@ApplicationScoped
class ImportRuns {
    static final String SUBJECT = "postal-import";

    @Inject
    private StoredImports imports;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Takes the next import that waits, or that a server has left in the middle. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Run> take() {
        return imports.lockNext(clock.instant()).flatMap(next -> {
            if (next.begin(clock.instant())) {
                return Optional.of(new Run(next.id(), next.part(), next.attempts(), next.bytes()));
            }
            imports.forgetUpload(next.id());
            return Optional.empty();
        });
    }

    @Transactional(TxType.REQUIRES_NEW)
    Optional<byte[]> piece(Run run, int piece) {
        return imports.piece(run.id(), piece);
    }

    /** Says how far the run is and that it goes on; false when another has taken over. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean goesOn(Run run, int percent) {
        return imports.progress(run, percent, clock.instant().plus(StoredImport.LEASE));
    }

    /** Puts the codes in use and forgets those before, all at once; nothing if another has taken over. */
    @Transactional(TxType.REQUIRES_NEW)
    void finish(Run run, Sound sound) {
        imports.lock(run.part());
        imports.findLocked(run.id()).filter(kept -> kept.isRun(run.attempt())).ifPresent(kept -> {
            Report report = with(sound.report(), imports.codesInUse(run.part()));
            imports.addPlaces(run.id(), sound.places());
            imports.putInUse(run.part(), run.id());
            imports.forgetUpload(run.id());
            String sentence = report.accepted() + " codes of " + run.part().displayName() + " are in use now. "
                    + refusedWords(report.refused());
            kept.done(clock.instant(), sentence, report);
            audit.record(new Subject(SUBJECT, run.id()), "postal-register-imported", kept.fileName() + ": " + sentence);
        });
    }

    /** Ends the run without a change to the register in use. */
    @Transactional(TxType.REQUIRES_NEW)
    void refuse(Run run, String why, Report report) {
        imports.findLocked(run.id()).filter(kept -> kept.isRun(run.attempt())).ifPresent(kept -> {
            imports.forgetUpload(run.id());
            kept.refuse(clock.instant(), why + " Nothing was changed.", with(report, imports.codesInUse(run.part())));
            audit.record(new Subject(SUBJECT, run.id()), "postal-register-refused", kept.fileName() + ": " + why);
        });
    }

    private static String refusedWords(long refused) {
        return refused == 0
                ? "No line was refused."
                : refused == 1 ? "One line was refused." : refused + " lines were refused.";
    }

    private static Report with(Report report, long before) {
        return new Report(
                report.layout(),
                report.lines(),
                report.accepted(),
                report.repeated(),
                report.refused(),
                report.skipped(),
                before,
                report.reasons(),
                report.examples(),
                report.defects());
    }
}
