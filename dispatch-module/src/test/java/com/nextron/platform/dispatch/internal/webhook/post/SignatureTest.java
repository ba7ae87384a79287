package com.nextron.platform.dispatch.internal.webhook.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final Instant AT = Instant.parse("2026-01-01T00:00:00.999Z");
    private static final String GOLDEN = "0624b2405f7954d5acbd2f67d3c15a62519d454ef414ae1f891153b9f09606df";
    private static final String FORMER = "b0e4103c867446b22b47afb21e399416b435121d307dac78ca3415985fbe2b82";
    private static final String BODY = "{\"id\":\"1\"}";

    /** Worked out with {@code printf '1767225600.{"id":"1"}' | openssl dgst -sha256 -hmac whsec_golden}. */
    @Test
    void isTheHmacOverTimeAndBody() {
        String header = Signature.of(BODY, AT, List.of("whsec_golden"));

        assertThat(header).isEqualTo("t=1767225600,v1=" + GOLDEN);
    }

    @Test
    void bothSecretsSignWhileTheFormerOneIsValid() {
        String header = Signature.of(BODY, AT, List.of("whsec_golden", "whsec_former"));

        assertThat(header).isEqualTo("t=1767225600,v1=" + GOLDEN + ",v1=" + FORMER);
    }
}
