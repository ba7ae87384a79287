package com.nextron.platform.dispatch.internal.report;

import com.nextron.platform.core.outbox.MailFiles;
import com.nextron.platform.dispatch.internal.attachment.VisitFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The files of visits for mails. */
@ApplicationScoped
class MailedFiles implements MailFiles {
    static final String SOURCE = "dispatch.attachment";

    @Inject
    private VisitFiles files;

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public MailFile read(UUID id) {
        return files.file(id)
                .map(file -> new MailFile(file.name(), file.mediaType(), file.content()))
                .orElseThrow(() -> new IllegalStateException("there is no attachment " + id));
    }
}
