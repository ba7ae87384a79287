package com.nextron.platform.tenant.internal.postalimport;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** A stored upload as a stream, one piece in memory at a time. */
class StoredUpload extends InputStream {
    private final IntFunction<Optional<byte[]>> pieces;
    private byte[] piece = new byte[0];
    private int number;
    private int position;
    private long count;
    private boolean atEnd;

    StoredUpload(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
    }

    /** How many bytes were read. */
    long count() {
        return count;
    }

    @Override
    public int read() {
        if (!available(1)) {
            return -1;
        }
        count++;
        return piece[position++] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
        if (length == 0) {
            return 0;
        }
        if (!available(length)) {
            return -1;
        }
        int some = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, buffer, from, some);
        position += some;
        count += some;
        return some;
    }

    private boolean available(int wanted) {
        while (!atEnd && wanted > 0 && position == piece.length) {
            Optional<byte[]> next = pieces.apply(number++);
            atEnd = next.isEmpty();
            piece = next.orElse(new byte[0]);
            position = 0;
        }
        return position < piece.length;
    }
}
