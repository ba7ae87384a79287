package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.dispatch.TerritoryReplay;
import com.nextron.platform.dispatch.internal.replay.ReplayKey.DraftAt;
import com.nextron.platform.tenant.TerritoryPlans;
import com.nextron.platform.tenant.TerritoryPlans.DraftView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Where replays are asked for and read. */
@ApplicationScoped
@AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER})
class ReplayDesk implements TerritoryReplay {
    private static final ZoneId HOME = Site.zoneOf("NO");

    @Inject
    private TerritoryPlans plans;

    @Inject
    private StoredReplays replays;

    @Inject
    private Explaining explaining;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public ReplayView begin(Ask ask) {
        ReplayKey wanted = key(ask);
        replays.lock();
        Optional<StoredReplay> open =
                replays.of(wanted.draft()).stream().filter(StoredReplay::isOpen).findFirst();
        if (open.isPresent()) {
            if (open.get().answers(wanted, ask.until() != null)) {
                return open.get().view();
            }
            throw new WrongState("Another replay of this draft is under way, of "
                    + open.get().inWords() + ". Wait for it, or cancel it first.");
        }
        replays.forgetOld(clock.instant());
        StoredReplay begun = new StoredReplay(
                wanted, CallerContext.current().user(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        replays.add(begun);
        return begun.view();
    }

    @Override
    @Transactional
    public ReplayView find(UUID replay) {
        return found(replay).view();
    }

    @Override
    @Transactional
    public Optional<ReplayView> newest() {
        return plans.state()
                .draft()
                .flatMap(draft -> replays.newest(draft.openedAt()))
                .map(StoredReplay::view);
    }

    @Override
    @Transactional
    public ReplayView cancel(UUID replay) {
        StoredReplay found = replays.findLocked(replay).orElseThrow(NotFound::new);
        if (!found.isOpen() && !found.isCancelled()) {
            throw new WrongState("The replay has come to its end; there is nothing to cancel.");
        }
        if (found.isOpen()) {
            found.cancel(
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    CallerContext.current().user());
        }
        return found.view();
    }

    @Override
    @Transactional
    public Listing<MovedJob> moved(UUID replay, ListQuery query) {
        return replays.moves(found(replay).id(), query).map(StoredMove::view);
    }

    @Override
    @Transactional
    public WhyMoved why(UUID replay, UUID workOrder) {
        StoredReplay found = found(replay);
        return explaining.why(found, replays.move(replay, workOrder).orElseThrow(NotFound::new));
    }

    private StoredReplay found(UUID replay) {
        return replays.find(replay).orElseThrow(NotFound::new);
    }

    private ReplayKey key(Ask ask) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        LocalDate today = now.atZone(HOME).toLocalDate();
        Checks checks = new Checks().present("months", ask.months());
        checks.require(
                        ask.months() == null || ask.months() >= 1 && ask.months() <= MOST_MONTHS,
                        new FieldError("months", "Write how many months back, 1 to " + MOST_MONTHS + "."))
                .require(
                        ask.on() == null || !ask.on().isBefore(today),
                        new FieldError("on", "Choose today or a later day: what has ended is in no draft."))
                .require(
                        ask.until() == null || !ask.until().isAfter(now),
                        new FieldError("until", "The period cannot end in the future."))
                .done();
        DraftView draft = plans.state()
                .draft()
                .orElseThrow(
                        () -> new WrongState("No draft of the territory plan is open. Open one, change it, then ask"
                                + " what it would have done."));
        Instant until = ask.until() == null ? now : ask.until();
        return new ReplayKey(
                ask.months(),
                until.atZone(HOME).minusMonths(ask.months()).toInstant(),
                until,
                ask.on() == null ? today : ask.on(),
                new DraftAt(draft.openedAt(), draft.revision()));
    }
}
