package com.nextron.platform.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkSecretTest {
    @Test
    void drawsSecretsOf256BitsThatNeverRepeat() {
        Set<String> drawn = new HashSet<>();

        for (int i = 0; i < 1000; i++) {
            drawn.add(LinkSecret.fresh().secret());
        }

        assertThat(drawn).hasSize(1000).allMatch(secret -> secret.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void storesOnlyTheHashOfASecret() {
        LinkSecret token = new LinkSecret("abc");

        assertThat(token.hash()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(token.toString()).doesNotContain("abc");
    }
}
