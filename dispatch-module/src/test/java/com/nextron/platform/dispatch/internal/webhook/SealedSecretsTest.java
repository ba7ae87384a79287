package com.nextron.platform.dispatch.internal.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SealedSecretsTest {
    private final SealedSecrets secrets = new SealedSecrets("the key of this test");

    @Test
    void opensWhatItSealed() {
        String secret = secrets.draw();

        String sealed = secrets.seal(secret);

        assertThat(secrets.open(sealed)).isEqualTo(secret);
        assertThat(sealed).doesNotContain(secret.substring("whsec_".length()));
    }

    @Test
    void sealsTheSameSecretDifferentlyEachTime() {
        String once = secrets.seal("whsec_1");

        String again = secrets.seal("whsec_1");

        assertThat(again).isNotEqualTo(once);
    }

    @Test
    void otherKeyOpensNothing() {
        String sealed = secrets.seal("whsec_1");

        assertThatThrownBy(() -> new SealedSecrets("another key").open(sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("platform.webhooks.key");
    }

    @Test
    void drawsSecretsThatNobodyGuesses() {
        assertThat(secrets.draw()).hasSize("whsec_".length() + 43).isNotEqualTo(secrets.draw());
    }
}
