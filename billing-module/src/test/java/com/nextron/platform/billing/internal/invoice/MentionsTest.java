package com.nextron.platform.billing.internal.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionsTest {
    @Test
    void nameEachJobAndCaseOnceHoweverOftenItIsRated() {
        String drafted = Mentions.and("", "WO-100010 C-100111");

        String corrected = Mentions.and(drafted, "WO-100010 C-100111");
        String gathered = Mentions.and(corrected, "WO-100012 C-100111");

        assertThat(drafted).isEqualTo("WO-100010 C-100111");
        assertThat(corrected).isEqualTo(drafted);
        assertThat(gathered).isEqualTo("WO-100010 C-100111 WO-100012");
    }
}
