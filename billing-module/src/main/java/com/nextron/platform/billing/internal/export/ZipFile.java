package com.nextron.platform.billing.internal.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive that is written entry by entry and notes the size and checksum of each. */
final class ZipFile {
    private static final int NOTES_AT_ONCE = 500;

    private final ZipOutputStream zip;
    private final LocalDateTime time;
    private final Notebook notebook;
    private final List<Noted> noted = new ArrayList<>();
    private int entries;

    /** Entries carry the time of the batch, not that of the writing. */
    ZipFile(OutputStream out, Instant time, Notebook notebook) {
        this.zip = new ZipOutputStream(out);
        this.time = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        this.notebook = notebook;
    }

    /** Keeps what was noted, some hundred at a time. */
    @FunctionalInterface
    interface Notebook {
        void keep(List<Noted> some);
    }

    /**
     * An entry that is written.
     *
     * @param document its number; empty for a file of all documents
     */
    record Noted(int position, String name, String document, long bytes, String sha256) {}

    /** Writes an entry's bytes. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    void add(String name, String document, Writing writing) throws IOException {
        Counted counted = write(name, writing);
        noted.add(new Noted(++entries, name, document, counted.bytes, Sha256.hex(counted.digest)));
        if (noted.size() == NOTES_AT_ONCE) {
            keep();
        }
    }

    /** Adds the entry that tells of the others, and is not told of itself. */
    void addLast(String name, Writing writing) throws IOException {
        keep();
        write(name, writing);
    }

    private Counted write(String name, Writing writing) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        Counted counted = new Counted(zip);
        writing.to(counted);
        counted.flush();
        zip.closeEntry();
        return counted;
    }

    private void keep() {
        if (!noted.isEmpty()) {
            notebook.keep(List.copyOf(noted));
            noted.clear();
        }
    }

    /** Ends the archive. */
    void close() throws IOException {
        zip.close();
    }

    /** The entry's part of the archive: whoever closes it ends the entry, not the archive. */
    private static final class Counted extends FilterOutputStream {
        private final MessageDigest digest = Sha256.digest();
        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            digest.update((byte) one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            digest.update(some, from, length);
            bytes += length;
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
