package com.nextron.platform.dispatch.internal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.dispatch.OfferStatus;
import com.nextron.platform.dispatch.internal.replay.PastJobs.Found;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PastJobsTest {
    private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");

    private final List<PastJobRow> rows = List.of(
            row("2026-02-20T08:00:00Z", "NBD"),
            row("2026-03-02T08:00:00Z", "NBD"),
            row("2026-03-03T08:00:00Z", "BY_AGREEMENT"),
            row("2026-03-04T08:00:00Z", "FOUR_HOURS"),
            row("2026-03-05T08:00:00Z", "NBD"));

    @Test
    void whatCameBeforeThePeriodIsKeptApartAndWhatIsByAgreementIsOnlyCounted() {
        Found found = PastJobs.found(rows, FROM, 20);

        assertThat(found.before()).hasSize(1);
        assertThat(found.jobs()).hasSize(3);
        assertThat(found.byAgreement()).isEqualTo(1);
        assertThat(found.cut()).isFalse();
        assertThat(found.from()).isEqualTo(FROM);
    }

    @Test
    void ofTooManyTheNewestAreReplayedAndTheOthersCountAsLoad() {
        Found found = PastJobs.found(rows, FROM, 2);

        assertThat(found.jobs())
                .extracting(PastJob::askedAt)
                .containsExactly(Instant.parse("2026-03-04T08:00:00Z"), Instant.parse("2026-03-05T08:00:00Z"));
        assertThat(found.before()).hasSize(2);
        assertThat(found.cut()).isTrue();
        assertThat(found.from()).isEqualTo(Instant.parse("2026-03-04T08:00:00Z"));
    }

    @Test
    void aRowSaysWhatBecameOfTheJob() {
        PastJob job = row("2026-03-04T08:00:00Z", "FOUR_HOURS").job();

        assertThat(job.question().deadline()).contains(Instant.parse("2026-03-04T12:00:00Z"));
        assertThat(job.question().certifications()).containsExactlyInAnyOrder("Server L2", "Storage L2");
        assertThat(job.refusals()).isEqualTo(Map.of(Past.FAR, OfferStatus.EXPIRED, Past.LOST, OfferStatus.DECLINED));
        assertThat(job.happened().arrivedAt()).contains(Instant.parse("2026-03-04T11:00:00Z"));
        assertThat(job.happened().holder().orElseThrow().id()).isEqualTo(Past.NEAR);
        assertThat(job.trips()).isEqualTo(2);
    }

    private static PastJobRow row(String opened, String level) {
        Instant at = Instant.parse(opened);
        return new PastJobRow(new Object[] {
            "01900000-0000-7000-8000-000000000009",
            "WO-1",
            "fjellkraft",
            at.getEpochSecond() * 1_000_000,
            "NO",
            "9008",
            "Tromsø",
            level,
            "Europe/Oslo",
            (at.getEpochSecond() + 4 * 3600) * 1_000_000,
            "Server L2\nStorage L2",
            new BigDecimal("3000.0000"),
            "NOK",
            "near",
            "Near AS",
            true,
            (at.getEpochSecond() + 3 * 3600) * 1_000_000,
            2L,
            90L,
            new BigDecimal("30.0"),
            "far DECLINED,lost DECLINED,far EXPIRED"
        });
    }
}
