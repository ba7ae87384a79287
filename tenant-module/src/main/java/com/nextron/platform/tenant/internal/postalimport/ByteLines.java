package com.nextron.platform.tenant.internal.postalimport;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;

/** The lines of a stream as bytes, one at a time; a line that is too long is skipped and told as such. */
class ByteLines {
    private final InputStream in;
    private final byte[] line = new byte[Limits.LINE];
    private long number;

    ByteLines(InputStream in) {
        this.in = in;
    }

    /** The number of the line that was read last, counted from 1. */
    long number() {
        return number;
    }

    /** The next line without its line feed; empty at the end of the stream. */
    Optional<Line> next() {
        try {
            return read();
        } catch (ZipException | EOFException e) {
            throw OpenedFile.broken();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Optional<Line> read() throws IOException {
        int length = 0;
        int one = in.read();
        if (one < 0) {
            return Optional.empty();
        }
        while (one >= 0 && one != '\n') {
            if (length < line.length) {
                line[length] = (byte) one;
            }
            length++;
            one = in.read();
        }
        number++;
        boolean tooLong = length > line.length;
        int kept = Math.min(length, line.length);
        int from = number == 1 && startsWithMark(kept) ? 3 : 0;
        return Optional.of(new Line(java.util.Arrays.copyOfRange(line, from, kept), tooLong));
    }

    private boolean startsWithMark(int kept) {
        return kept >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF;
    }

    record Line(byte[] bytes, boolean tooLong) {}
}
