package com.nextron.platform.core.internal.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.Ids;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutboxDeliveryTest {
    private static final Instant NOW = Instant.parse("2026-04-07T09:00:00Z");

    @Test
    void waitsLongerAfterEachFailureButNeverOverTwoHours() {
        OutboxDelivery delivery = delivery();
        Duration before = Duration.ZERO;

        for (int failure = 1; failure < OutboxDelivery.TRIES; failure++) {
            delivery.fail(NOW, "down");
            Duration wait = Duration.between(NOW, delivery.view().dueAt());
            assertThat(wait).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(Duration.ofHours(2));
            before = wait;
        }

        assertThat(before).isEqualTo(Duration.ofHours(2));
        assertThat(delivery.isDead()).isFalse();
    }

    @Test
    void isGivenUpAfterTheLastTryAndKeepsTheReason() {
        OutboxDelivery delivery = delivery();

        for (int failure = 1; failure <= OutboxDelivery.TRIES; failure++) {
            delivery.fail(NOW, "the mail server is down");
        }

        assertThat(delivery.isDead()).isTrue();
        assertThat(delivery.view().lastError()).isEqualTo("the mail server is down");
    }

    @Test
    void startsAnewWhenHeadquartersTriesAgain() {
        OutboxDelivery delivery = delivery();
        for (int failure = 1; failure <= OutboxDelivery.TRIES; failure++) {
            delivery.fail(NOW, "down");
        }

        delivery.retry(NOW.plusSeconds(60));

        assertThat(delivery.view().status()).isEqualTo("WAITING");
        assertThat(delivery.view().attempts()).isZero();
        assertThat(delivery.view().dueAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void staysDoneWhenAnotherServersFailureIsNotedLate() {
        OutboxDelivery delivery = new OutboxDelivery(Ids.next(), OutboxDelivery.Status.DONE, NOW);

        delivery.fail(NOW.plusSeconds(1), "rolled back here, handed over there");

        assertThat(delivery.view().status()).isEqualTo("DONE");
        assertThat(delivery.view().lastError()).isNull();
    }

    private static OutboxDelivery delivery() {
        return new OutboxDelivery(Ids.next(), OutboxDelivery.Status.WAITING, NOW);
    }
}
