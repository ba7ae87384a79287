package com.nextron.platform.dispatch.internal.job;

import com.nextron.platform.core.Exclusion;
import com.nextron.platform.dispatch.CheckDone;
import com.nextron.platform.dispatch.PartFitted;
import com.nextron.platform.dispatch.WorkDone;
import com.nextron.platform.dispatch.WorkOrderView.Report;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The report of a visit as it was given. Never changed. */
@Embeddable
class Findings {
    private BigDecimal kilometres;
    private Boolean covered;

    @Column(name = "no_show")
    private Boolean noShow;

    @Column(name = "come_again_because")
    private String comeAgainBecause;

    @Enumerated(EnumType.STRING)
    private Exclusion exclusion;

    private String evidence;
    private String summary;
    private String work;
    private String parts;
    private String checklist;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signature_id")
    private UUID signatureId;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "reported_by")
    private String reportedBy;

    protected Findings() {}

    /** Of a report that was checked. */
    static Findings of(CheckedReport report, boolean inWarranty, Entered entered) {
        Findings findings = new Findings();
        findings.kilometres = report.kilometres();
        findings.exclusion = report.exclusion().orElse(null);
        findings.evidence = report.evidence();
        findings.summary = report.summary();
        findings.comeAgainBecause = report.comeAgainBecause().orElse(null);
        findings.work = AsJson.text(report.work(inWarranty));
        findings.parts = AsJson.text(report.parts(inWarranty));
        findings.checklist = AsJson.text(report.checklist());
        findings.covered = report.isCovered(inWarranty);
        findings.noShow = report.isNoShow();
        findings.signedBy = report.signedBy().orElse(null);
        findings.reportedAt = entered.at();
        findings.reportedBy = entered.by();
        return findings;
    }

    Findings signed(UUID signature) {
        this.signatureId = signature;
        return this;
    }

    /** Whether the report says what was said before. */
    boolean say(CheckedReport report, boolean inWarranty) {
        Findings other = of(report, inWarranty, new Entered(reportedAt, reportedBy));
        return other.kilometres.compareTo(kilometres) == 0
                && other.exclusion == exclusion
                && other.noShow.equals(noShow)
                && other.evidence.equals(evidence)
                && other.summary.equals(summary)
                && Optional.ofNullable(comeAgainBecause).equals(report.comeAgainBecause())
                && other.work.equals(work)
                && other.parts.equals(parts);
    }

    boolean isFinished() {
        return !noShow && comeAgainBecause == null;
    }

    Optional<UUID> signature() {
        return Optional.ofNullable(signatureId);
    }

    Report view() {
        return new Report(
                kilometres,
                covered,
                Optional.ofNullable(exclusion),
                evidence,
                summary,
                reportedAt,
                noShow,
                Optional.ofNullable(comeAgainBecause),
                List.of(AsJson.read(work, WorkDone[].class)),
                List.of(AsJson.read(parts, PartFitted[].class)),
                List.of(AsJson.read(checklist, CheckDone[].class)),
                Optional.ofNullable(signedBy));
    }

    Milestone milestone(String holder) {
        String name = noShow
                ? "Nobody was there"
                : comeAgainBecause == null ? "Reported" : "Not finished: " + comeAgainBecause;
        return new Milestone(name, reportedAt, reportedBy, holder);
    }
}
