package com.nextron.platform.dispatch.internal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.TerritoryReplay.Compared;
import com.nextron.platform.dispatch.TerritoryReplay.Effect;
import com.nextron.platform.dispatch.TerritoryReplay.Figures;
import com.nextron.platform.dispatch.TerritoryReplay.InTime;
import com.nextron.platform.dispatch.TerritoryReplay.Load;
import com.nextron.platform.dispatch.TerritoryReplay.MovedJob;
import com.nextron.platform.dispatch.TerritoryReplay.Replayed;
import com.nextron.platform.dispatch.TerritoryReplay.Share;
import com.nextron.platform.dispatch.TerritoryReplay.Week;
import com.nextron.platform.dispatch.internal.decision.Contender;
import com.nextron.platform.dispatch.internal.decision.Contender.Drive;
import com.nextron.platform.dispatch.internal.decision.Contender.Holding;
import com.nextron.platform.dispatch.internal.decision.Contender.Tally;
import com.nextron.platform.dispatch.internal.replay.ReplayKey.DraftAt;
import com.nextron.platform.tenant.PartnerProfiles.Profile;
import com.nextron.platform.tenant.Rank;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplayTextTest {
    private static final Instant BEGAN = Instant.parse("2026-03-01T00:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final ReplayKey KEY =
            new ReplayKey(1, BEGAN, Instant.parse("2026-04-01T00:00:00Z"), DAY, new DraftAt(BEGAN, 7));

    @Test
    void anOutcomeIsReadAsItWasWritten() {
        Figures figures = new Figures(3, 1, 2, 0, 120, 340, List.of(Money.of("3000.50", "NOK"), Money.of("10", "EUR")));
        Compared compared = new Compared(figures, figures, figures, new Figures(0, 0, 0, 0, 0, 0, List.of()));
        Week week = new Week(LocalDate.of(2026, 3, 2), new Load(1, 60), Load.NONE, new Load(2, 90));
        Replayed replayed = new Replayed(
                1,
                BEGAN,
                KEY.until(),
                DAY,
                Optional.of(12L),
                7,
                1,
                4,
                true,
                420,
                compared,
                List.of(new Share(new TenantId("polar"), "Polar “IT” ÆØÅ", compared, List.of(week))),
                2,
                List.of("An estimate."));
        Outcome outcome =
                new Outcome(replayed, List.of(), Past.known(Optional.empty()).weights());

        String text = ReplayText.of(outcome);

        assertThat(ReplayText.replayed(text, KEY, Optional.of(12L))).isEqualTo(replayed);
        assertThat(ReplayText.weights(text)).isEqualTo(outcome.weights());
    }

    @Test
    void whatAJobWasDecidedByIsReadAsItWasWritten() {
        PastJob job = Past.job("2026-03-02T08:00 by=near arrived=2026-03-02T10:00 met=true declined=far");
        Profile near = Past.known(Optional.of(3)).profiles().get(Past.NEAR);
        Profile lost = Past.known(Optional.of(3)).profiles().get(Past.LOST);
        List<Contender> published = List.of(new Contender(
                near,
                Optional.of(new Holding(Rank.PRIMARY, "Troms", 400)),
                Optional.of(new Drive(43_000, true)),
                new Tally(1, 2, 3, 4)));
        List<Contender> draft = List.of(
                new Contender(lost, Optional.of(new Holding(Rank.BACKUP, "Nord", 0)), Optional.empty(), Tally.NONE));
        Moved moved = new Moved(view(job), job, published, draft);

        StoredTry stored = ReplayText.read(ReplayText.json(StoredTry.of(moved)), StoredTry.class);

        assertThat(stored.question(moved.view())).isEqualTo(job.question());
        assertThat(stored.published()[0].contender(near)).isEqualTo(published.get(0));
        assertThat(stored.draft()[0].contender(lost)).isEqualTo(draft.get(0));
        assertThat(stored.partners()).containsExactlyInAnyOrder(Past.NEAR, Past.LOST);
        assertThat(stored.changed(Map.of(Past.NEAR, near))).isEmpty();
    }

    private static MovedJob view(PastJob job) {
        return new MovedJob(
                job.id(),
                job.number(),
                job.askedAt(),
                job.zone(),
                job.where().place().country().code(),
                job.where().place().value(),
                job.city(),
                job.where().level(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                InTime.MET,
                InTime.UNKNOWN,
                Effect.NONE,
                job.pay());
    }
}
