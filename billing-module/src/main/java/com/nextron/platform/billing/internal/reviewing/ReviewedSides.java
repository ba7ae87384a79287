package com.nextron.platform.billing.internal.reviewing;

import com.nextron.platform.billing.BilledVisit;
import com.nextron.platform.billing.InvoicedLine;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.Reviews.Decided;
import com.nextron.platform.billing.Reviews.PartUsed;
import com.nextron.platform.billing.Reviews.PieceOfWork;
import com.nextron.platform.billing.Reviews.Reason;
import com.nextron.platform.billing.Reviews.ReviewView;
import com.nextron.platform.billing.Reviews.Told;
import com.nextron.platform.billing.VisitPrices.PricedLine;
import com.nextron.platform.billing.internal.review.HoldReason;
import com.nextron.platform.billing.internal.reviewing.StoredDecision.Before;
import com.nextron.platform.core.Exclusion;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.core.time.TimeWindow;
import com.nextron.platform.dispatch.PartFitted;
import com.nextron.platform.dispatch.VisitCompleted;
import com.nextron.platform.dispatch.WorkDone;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A visit as people in finance see it: what was told beside what is charged. */
final class ReviewedSides {
    private ReviewedSides() {}

    /** The customer's lines of that visit alone; none where it is on no invoice. */
    static Before customers(Optional<InvoiceView> invoice, VisitCompleted visit) {
        List<InvoicedLine> lines =
                invoice.map(one -> linesOf(one, visit.visitId())).orElse(List.of());
        Currency currency = invoice.map(one -> one.net().currency())
                .orElseGet(() -> Currency.getInstance(
                        new Locale.Builder().setRegion(visit.country()).build()));
        return new Before(
                lines.stream().map(ReviewedSides::line).toList(),
                lines.stream().map(InvoicedLine::amount).reduce(Money.zero(currency), Money::plus));
    }

    private static List<InvoicedLine> linesOf(InvoiceView invoice, UUID visit) {
        return invoice.visits().stream()
                .filter(billed -> billed.visitId().equals(visit))
                .map(BilledVisit::position)
                .flatMap(position -> invoice.lines().stream().filter(line -> line.visit() == position))
                .toList();
    }

    private static PricedLine line(InvoicedLine line) {
        return new PricedLine(
                line.kind(),
                line.label(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.percent(),
                line.amount().amount(),
                line.explanation());
    }

    static ReviewView view(
            VisitCompleted reported,
            VisitCompleted counting,
            Optional<InvoiceView> invoice,
            List<HoldReason> reasons,
            List<Decided> decisions) {
        return new ReviewView(
                reported.visitId(),
                invoice.map(InvoiceView::version).orElse(0L),
                reported.visitNumber(),
                reported.workOrderId(),
                reported.workOrderNumber(),
                reported.caseId(),
                reported.caseNumber(),
                new TenantId(reported.customer()),
                reported.partnerName(),
                reported.technicianName() == null ? "" : reported.technicianName(),
                reported.country(),
                ZoneId.of(reported.zone()),
                reported.summary() == null ? "" : reported.summary(),
                exclusion(reported.exclusion()),
                reported.evidence() == null ? "" : reported.evidence(),
                invoice,
                told(reported),
                told(counting),
                Optional.ofNullable(reported.estimatedKilometres()),
                Optional.ofNullable(reported.agreedFrom()).map(from -> new TimeWindow(from, reported.agreedTo())),
                reasons.stream()
                        .map(reason -> new Reason(reason.rule(), reason.sentence(), reason.whatToDo()))
                        .toList(),
                decisions);
    }

    private static Told told(VisitCompleted visit) {
        return new Told(
                visit.arrivedAt(),
                visit.departedAt(),
                visit.kilometres(),
                visit.noShow(),
                visit.noShow() ? List.of() : work(visit),
                parts(visit.parts()));
    }

    private static List<PieceOfWork> work(VisitCompleted visit) {
        List<PieceOfWork> pieces = new ArrayList<>();
        for (WorkDone done : visit.work()) {
            pieces.add(new PieceOfWork(
                    pieces.size() + 1,
                    done.description(),
                    done.minutes(),
                    done.covered(),
                    exclusion(done.exclusion()),
                    done.evidence() == null ? "" : done.evidence()));
        }
        return pieces.isEmpty()
                ? List.of(new PieceOfWork(
                        1,
                        "The whole visit",
                        (int) Duration.between(visit.arrivedAt(), visit.departedAt())
                                .toMinutes(),
                        visit.covered(),
                        exclusion(visit.exclusion()),
                        visit.evidence() == null ? "" : visit.evidence()))
                : pieces;
    }

    private static List<PartUsed> parts(List<PartFitted> fitted) {
        List<PartUsed> parts = new ArrayList<>();
        for (PartFitted part : fitted) {
            parts.add(new PartUsed(
                    parts.size() + 1,
                    part.name(),
                    part.partNumber() == null ? "" : part.partNumber(),
                    part.quantity(),
                    part.covered()));
        }
        return parts;
    }

    private static Optional<String> exclusion(String name) {
        return Optional.ofNullable(name).map(Exclusion::valueOf).map(Exclusion::label);
    }
}
