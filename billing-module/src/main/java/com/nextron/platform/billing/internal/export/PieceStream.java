package com.nextron.platform.billing.internal.export;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/** What is written goes on in pieces of a mebibyte: no more is ever held. Counts the bytes and works out their checksum. */
final class PieceStream extends OutputStream {
    static final int PIECE = 1024 * 1024;

    private final Taker taker;
    private final MessageDigest digest = Sha256.digest();
    private final byte[] held = new byte[PIECE];
    private int fill;
    private int pieces;
    private long count;

    PieceStream(Taker taker) {
        this.taker = taker;
    }

    /** Takes a piece for good. */
    @FunctionalInterface
    interface Taker {
        void take(int piece, byte[] content);
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
        count += length;
        int done = 0;
        while (done < length) {
            int part = Math.min(PIECE - fill, length - done);
            System.arraycopy(bytes, from + done, held, fill, part);
            fill += part;
            done += part;
            if (fill == PIECE) {
                handOn();
            }
        }
    }

    /** Hands on what is left. */
    @Override
    public void close() {
        if (fill > 0) {
            handOn();
        }
    }

    private void handOn() {
        taker.take(pieces++, Arrays.copyOf(held, fill));
        fill = 0;
    }

    long count() {
        return count;
    }

    /** Once, when all is written. */
    String sha256() {
        return Sha256.hex(digest);
    }
}
