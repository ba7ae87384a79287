package com.nextron.platform.tenant.internal.postalimport;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.audit.AuditTrail.Subject;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Stores an upload in one short transaction. */
@ApplicationScoped
class KeptUploads {
    @Inject
    private StoredImports imports;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Transactional
    StoredImport keep(RegisterPart part, SpooledFile file) {
        imports.lock(part);
        Optional<StoredImport> open = imports.open(part);
        if (open.isPresent()) {
            return open.filter(running -> running.isSameFile(file))
                    .orElseThrow(() -> new WrongState("“" + open.get().fileName() + "” is being imported for "
                            + part.displayName() + ". Wait until that has ended, then upload this file."));
        }
        StoredImport wanted =
                new StoredImport(part, file, CallerContext.current().user()).requestedAt(clock.instant());
        imports.add(wanted, file);
        audit.record(
                new Subject(ImportRuns.SUBJECT, wanted.id()),
                "postal-register-uploaded",
                file.name() + " for " + part.displayName() + ", SHA-256 " + file.sha256() + ".");
        return wanted;
    }
}
