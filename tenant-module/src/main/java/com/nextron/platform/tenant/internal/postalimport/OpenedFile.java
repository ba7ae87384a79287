package com.nextron.platform.tenant.internal.postalimport;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Finds the table in what was uploaded: the file itself, or the one table of a ZIP archive. */
final class OpenedFile {
    private static final int ZIP_MAGIC = 0x504B;

    private OpenedFile() {}

    /**
     * The table's bytes, unpacked as they are read.
     *
     * @throws UnusableFile for an archive without a table or one that is broken, and for UTF-16
     */
    static InputStream table(InputStream uploaded, Limits limits) throws IOException {
        BufferedInputStream in = new BufferedInputStream(uploaded, 64 * 1024);
        in.mark(4);
        int first = in.read() << 8 | in.read() & 0xFF;
        in.reset();
        if (first == 0xFFFE || first == 0xFEFF) {
            throw new UnusableFile("The file is written in UTF-16. Save it as UTF-8, and upload it again.");
        }
        return first == ZIP_MAGIC
                ? inArchive(new ZipInputStream(in), limits)
                : new BufferedInputStream(new CountedStream(in, limits.bytes()), 64 * 1024);
    }

    private static InputStream inArchive(ZipInputStream zip, Limits limits) throws IOException {
        CountedStream unpacked = new CountedStream(zip, limits.bytes());
        try {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isTable(entry)) {
                    return new BufferedInputStream(unpacked, 64 * 1024);
                }
                if (++entries > Limits.ENTRIES) {
                    break;
                }
                // closing the entry would unpack it unseen: read it, so that it counts
                unpacked.transferTo(java.io.OutputStream.nullOutputStream());
            }
        } catch (ZipException | java.io.EOFException e) {
            throw broken();
        }
        throw new UnusableFile(
                "The archive holds no table. A register's archive has one file such as NO.txt or NO.csv.");
    }

    static UnusableFile broken() {
        return new UnusableFile("The archive is broken or was not uploaded whole. Get it again, and upload it again.");
    }

    private static boolean isTable(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        String file = name.substring(name.lastIndexOf('/') + 1);
        return !entry.isDirectory()
                && !file.startsWith("readme")
                && !file.startsWith(".")
                && (file.endsWith(".txt") || file.endsWith(".csv") || file.endsWith(".tsv"));
    }
}
