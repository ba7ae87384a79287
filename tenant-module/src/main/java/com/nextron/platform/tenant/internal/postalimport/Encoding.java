package com.nextron.platform.tenant.internal.postalimport;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes of a line as text. */
final class Encoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encoding() {}

    /**
     * UTF-8; Windows-1252 where that is allowed and the line is no UTF-8. A Norwegian letter of Windows-1252 before a
     * letter of the alphabet is never UTF-8, so that each line tells by itself.
     *
     * @throws RefusedLine for neither
     */
    static String decode(byte[] bytes, boolean windowsToo) {
        try {
            return strictly(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            if (windowsToo) {
                try {
                    return strictly(bytes, WINDOWS);
                } catch (CharacterCodingException neither) {
                    throw new RefusedLine(Refusal.NOT_TEXT);
                }
            }
            throw new RefusedLine(Refusal.NOT_TEXT);
        }
    }

    /** For showing a line that is no text. */
    static String roughly(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
