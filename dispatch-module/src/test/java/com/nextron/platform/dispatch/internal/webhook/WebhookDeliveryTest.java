package com.nextron.platform.dispatch.internal.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.Webhooks.DeliveryStatus;
import com.nextron.platform.dispatch.Webhooks.DeliveryView;
import com.nextron.platform.dispatch.Webhooks.WantedEndpoint;
import com.nextron.platform.dispatch.internal.webhook.post.SignedPost.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WebhookDeliveryTest {
    private static final Instant NOW = Instant.parse("2026-04-07T09:00:00Z");
    private static final double MIDDLE = 0.5;

    private final WebhookEndpoint endpoint = new WebhookEndpoint(
                    new TenantId("nordlys-it"),
                    CheckedEndpoint.of(
                            new WantedEndpoint("https://hooks.nordlys.example/in", Set.of("offer.made"), true), false),
                    "sealed-1")
            .by("nora", NOW);
    private final WebhookDelivery delivery = WebhookDelivery.test(endpoint, NOW);

    @Test
    void anyAnswerFrom200To299IsReceived() {
        delivery.tried(new Outcome.Answered(204, ""), NOW, MIDDLE);

        DeliveryView seen = delivery.view();
        assertThat(seen.status()).isEqualTo(DeliveryStatus.DELIVERED);
        assertThat(seen.answerCode()).contains(204);
        assertThat(seen.problem()).isEmpty();
        assertThat(seen.nextTryAt()).isEmpty();
    }

    @Test
    void redirectionIsAFailureThatSaysSo() {
        delivery.tried(new Outcome.Answered(302, "elsewhere"), NOW, MIDDLE);

        DeliveryView seen = delivery.view();
        assertThat(seen.status()).isEqualTo(DeliveryStatus.WAITING);
        assertThat(seen.problem()).contains("It answered 302, a redirection; redirections are not followed.");
        assertThat(seen.answer()).contains("elsewhere");
        assertThat(seen.nextTryAt()).contains(NOW.plusSeconds(5));
    }

    @Test
    void isGivenUpAfterTheLastTryAndSentAgainOnDemand() {
        for (int i = 0; i < Backoff.TRIES; i++) {
            delivery.tried(new Outcome.Unreachable("There is no host of that name."), NOW, MIDDLE);
        }
        DeliveryView givenUp = delivery.view();

        delivery.replay(NOW.plusSeconds(60));
        DeliveryView again = delivery.view();

        assertThat(givenUp.status()).isEqualTo(DeliveryStatus.GIVEN_UP);
        assertThat(givenUp.nextTryAt()).isEmpty();
        assertThat(again.status()).isEqualTo(DeliveryStatus.WAITING);
        assertThat(again.attempts()).isZero();
        assertThat(again.eventId()).isEqualTo(givenUp.eventId());
        assertThat(again.nextTryAt()).contains(NOW.plusSeconds(60));
    }

    @Test
    void formerSecretSignsForADayAfterTheRotation() {
        endpoint.rotate("sealed-2", NOW);

        Instant end = NOW.plus(WebhookEndpoint.GRACE);

        assertThat(WebhookEndpoint.GRACE).isEqualTo(Duration.ofDays(1));
        assertThat(endpoint.secretsAt(end.minusMillis(1))).containsExactly("sealed-2", "sealed-1");
        assertThat(endpoint.secretsAt(end)).containsExactly("sealed-2");
    }
}
