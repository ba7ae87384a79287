package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.ExportFormat;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * One attempt to make a batch.
 *
 * @param attempt 1 for the first; whoever makes a later one counts, nobody before
 */
record Run(UUID id, String number, int attempt, Set<ExportFormat> formats, Instant createdAt) {
    boolean makes(ExportFormat format) {
        return formats.contains(format);
    }
}
