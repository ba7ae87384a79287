package com.nextron.platform.dispatch.internal.webhook.post;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The header by which a receiver knows that a call is ours, was not changed, and is not an old one sent again. */
public final class Signature {
    public static final String HEADER = "Nextron-Signature";

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /**
     * {@code t=<unix seconds>,v1=<hex>}, with one {@code v1} for each secret that is valid at the time.
     *
     * @param secrets their text in UTF-8 is the key
     */
    public static String of(String body, Instant at, List<String> secrets) {
        long seconds = at.getEpochSecond();
        return secrets.stream()
                .map(secret -> ",v1=" + hmac(secret, seconds + "." + body))
                .collect(Collectors.joining("", "t=" + seconds, ""));
    }

    private static String hmac(String secret, String signed) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
