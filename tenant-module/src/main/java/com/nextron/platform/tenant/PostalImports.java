package com.nextron.platform.tenant;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.tenant.PostalRegister.Defect;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Imports of full postal registers. An upload is stored, read in the background and, if it is sound, becomes the register
 * in use in one step; a bad one changes nothing. What is refused and what is doubtful is told with line numbers.
 *
 * <p>Taken are GeoNames' tables (UTF-8, tab-separated in GeoNames' order, or comma-separated with a line of column names;
 * plain or in a ZIP archive) and Bring's Norwegian register (tab-separated, Windows-1252 or UTF-8).
 */
public interface PostalImports {
    /**
     * Stores an upload, to be read in the background. Uploading the same file again while it waits or runs answers with
     * that import. For hq-admin.
     *
     * @param content read to its end; the caller closes it
     * @throws com.nextron.platform.core.problem.WrongState while another file of that country waits or runs
     * @throws com.nextron.platform.core.problem.InvalidInput for an empty file, one that is too large, and no country
     */
    ImportView upload(Upload upload, InputStream content);

    /** One import. For headquarters. */
    ImportView find(UUID id);

    /** Imports, newest first. Filters: part, status. Search: file name, who. For headquarters. */
    Listing<ImportView> list(ListQuery query);

    /** The registers in use: the four countries, and every other of which one was imported. For headquarters. */
    List<RegisterView> registers();

    /**
     * @param part the country's two letters; {@code AX} for Åland's and {@code SJ} for Svalbard's own file
     * @param fileName as the reader's machine calls it
     */
    record Upload(String part, String fileName) {}

    /**
     * An import as people see it.
     *
     * @param sha256 of the uploaded file, in hexadecimal
     * @param percent how far it is, 0 to 100
     * @param endedAt null while it waits or runs
     * @param message what came of it, as a sentence; empty while it waits or runs
     * @param report null before it has ended
     */
    record ImportView(
            UUID id,
            String part,
            String fileName,
            String sha256,
            long bytes,
            ImportStatus status,
            int percent,
            String requestedBy,
            Instant requestedAt,
            Instant endedAt,
            String message,
            Report report) {}

    /** Where an import stands. */
    enum ImportStatus {
        WAITING,
        RUNNING,
        /** Its register is or was in use. */
        DONE,
        /** Nothing was changed. */
        REFUSED
    }

    /**
     * What was read. {@code lines = accepted + repeated + refused + skipped}.
     *
     * @param layout how the file is laid out; empty if that was not found out
     * @param accepted codes taken
     * @param repeated lines with a code that was there before: the first one counts
     * @param skipped empty lines and the line of column names
     * @param before how many codes the register had that was in use before
     * @param reasons why lines were refused, the most frequent first
     * @param examples refused lines, the first two hundred
     * @param defects what is known to be wrong with codes that were taken
     */
    record Report(
            String layout,
            long lines,
            long accepted,
            long repeated,
            long refused,
            long skipped,
            long before,
            List<ReasonCount> reasons,
            List<RefusedExample> examples,
            List<DefectCount> defects) {}

    /** How many lines were refused for a reason. */
    record ReasonCount(String reason, long lines) {}

    /** One refused line, cut to eighty characters. */
    record RefusedExample(long line, String reason, String text) {}

    /** How many codes have a defect, and the first of them. */
    record DefectCount(Defect defect, String meaning, long codes, List<String> examples) {}

    /**
     * A register in use.
     *
     * @param part the country's two letters, or {@code AX} or {@code SJ}
     * @param codes how many it has; 0 where only the areas are known
     * @param doubtful how many of them may be far from where they are said to be
     * @param source the imported file's name, or what is shipped
     * @param importedBy null for what is shipped
     * @param importedAt null for what is shipped
     */
    record RegisterView(String part, long codes, long doubtful, String source, String importedBy, Instant importedAt) {}
}
