package com.nextron.platform.returns.internal.dryrun;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.clock.ResponsePromise;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.dispatch.DecisionView;
import com.nextron.platform.dispatch.DispatchDecisions;
import com.nextron.platform.dispatch.DispatchDecisions.AskWhoGoes;
import com.nextron.platform.returns.Assets.AssetView;
import com.nextron.platform.returns.DryRuns;
import com.nextron.platform.returns.internal.assets.Asset;
import com.nextron.platform.returns.internal.assets.RegisteredAssets;
import com.nextron.platform.returns.internal.site.AgreedClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out what would happen. */
@ApplicationScoped
class DryRunDesk implements DryRuns {
    @Inject
    private RegisteredAssets assets;

    @Inject
    private AgreedClock agreedClock;

    @Inject
    private DispatchDecisions decisions;

    @Inject
    private Quotation quotation;

    @Inject
    private Clock clock;

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT})
    @Transactional
    public DryRun run(AskDryRun asked) {
        CheckedDryRun question = CheckedDryRun.of(asked, clock.instant());
        Optional<AssetView> machine = machine(asked.serialNumber(), question);
        ResponsePromise promise = agreedClock.promise(
                question.level(),
                question.site(),
                question.receivedAt(),
                machine.flatMap(AssetView::agreementCalendar));
        DecisionView decision = decisions.preview(new AskWhoGoes(
                question.place(),
                question.level(),
                question.receivedAt(),
                promise,
                needed(question, machine),
                machine.map(AssetView::customer)));
        return new DryRun(
                machine.map(found -> entitlement(found, question.level())),
                promise,
                decision,
                quotation.of(question, promise, decision));
    }

    private Optional<AssetView> machine(String typed, CheckedDryRun question) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        Asset asset = assets.bySerialNumber(typed)
                .orElseThrow(() -> new InvalidInput(new FieldError(
                        "serialNumber", "There is no machine with this serial number. Check the label.")));
        return Optional.of(asset.view(question.receivedAt()));
    }

    private static Set<String> needed(CheckedDryRun question, Optional<AssetView> machine) {
        return question.certifications()
                .or(() -> machine.map(found -> Set.of(found.kind().certification())))
                .orElse(Set.of());
    }

    private static Entitlement entitlement(AssetView machine, ResponseLevel asked) {
        List<String> remarks = new ArrayList<>();
        if (machine.agreedLevel().isEmpty()) {
            remarks.add(
                    "There is no on-site agreement: Nextron decides whether to repair on site or in the workshop (R7).");
        } else if (machine.agreedLevel().get() != asked) {
            remarks.add("The agreement is for “" + machine.agreedLevel().get().label() + "”, not for “" + asked.label()
                    + "”.");
        }
        return new Entitlement(
                machine.serialNumber(),
                machine.model(),
                machine.customer(),
                machine.customerName(),
                machine.warranty(),
                machine.agreedLevel(),
                List.copyOf(remarks));
    }
}
