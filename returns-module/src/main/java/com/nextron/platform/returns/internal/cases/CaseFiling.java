package com.nextron.platform.returns.internal.cases;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.LinkSecret;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.returns.ServiceDesk.CaseView;
import com.nextron.platform.returns.ServiceDesk.FileCase;
import com.nextron.platform.returns.internal.assets.Asset;
import com.nextron.platform.returns.internal.assets.RegisteredAssets;
import com.nextron.platform.returns.internal.parts.RecordedParts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Files a case: finds the machine, decides the warranty provisionally, tells the contact. */
@ApplicationScoped
class CaseFiling {
    @Inject
    private RegisteredAssets assets;

    @Inject
    private RecordedParts parts;

    @Inject
    private Cases cases;

    @Inject
    private IntakePrices prices;

    @Inject
    private FollowLetters letters;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** A case with the secret that is told once. */
    record Filed(ServiceCase stored, LinkSecret token) {}

    /** Files in the running transaction; the caller's rows decide which machines are known. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Filed file(FileCase wanted, FiledBy by) {
        // The database keeps microseconds; the first answer must not differ from every later one.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Asset> machine = assets.bySerialNumber(wanted.serialNumber());
        CheckedFiling papers = CheckedFiling.of(wanted, machine, by.desk(), now);
        CheckedFiling checked = papers.with(parts.inside(papers.machine()));
        LinkSecret token = LinkSecret.fresh();
        ServiceCase filed = new ServiceCase(Ids.next(), cases.nextNumber(), checked)
                .filed(by, now, wanted.acceptedTerms())
                .followedBy(token);
        cases.add(filed);
        cases.flush();
        audit.record(CaseDesk.subject(filed), "filed", said(filed.view()));
        letters.send(filed, token, prices.freeze(filed, wanted.pricesAccepted()));
        return new Filed(filed, token);
    }

    private static String said(CaseView filed) {
        return "Case " + filed.number() + " was filed for " + filed.serialNumber() + " of " + filed.customerName()
                + ": " + filed.fault().label() + ". Terms " + filed.acceptedTerms() + " were accepted.";
    }
}
