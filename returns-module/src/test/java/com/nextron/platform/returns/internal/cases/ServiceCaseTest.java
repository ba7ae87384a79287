package com.nextron.platform.returns.internal.cases;

import static com.nextron.platform.returns.internal.cases.Filings.aFiling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nextron.platform.core.Exclusion;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.clock.ResponsePromise;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.dispatch.OpenWorkOrder;
import com.nextron.platform.returns.CaseStatus;
import com.nextron.platform.returns.FaultKind;
import com.nextron.platform.returns.ServiceDesk.Readiness;
import com.nextron.platform.returns.WarrantyAnswer;
import com.nextron.platform.returns.internal.assets.Machines;
import com.nextron.platform.returns.internal.cases.VisitOrders.Ordered;
import com.nextron.platform.returns.internal.warranty.FoundExclusion;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ServiceCaseTest {
    private static final Ordered ORDER = new Ordered(Ids.next(), "WO-100045");

    @Test
    void startsReceivedWithTheWarrantyAsItWasThen() {
        ServiceCase filed = aFiling().stored();

        assertThat(filed.view().status()).isEqualTo(CaseStatus.RECEIVED);
        assertThat(filed.view().warranty()).isInstanceOf(WarrantyAnswer.Covered.class);
        assertThat(filed.view().agreedLevel()).contains(ResponseLevel.FOUR_HOURS);
        assertThat(filed.view().readiness()).containsExactly(Readiness.values());
        assertThat(filed.view().zone()).isEqualTo(ZoneId.of("Europe/Oslo"));
    }

    @Test
    void refusesASecondDecision() {
        ServiceCase decided = aFiling().stored();
        decided.visitOrdered(ORDER, "");

        assertThatThrownBy(() -> decided.fixedRemotely("Restarted it"))
                .isInstanceOf(WrongState.class)
                .hasMessageContaining("C-100123")
                .hasMessageContaining("Visit ordered");
        assertThatThrownBy(() -> decided.visitOrdered(ORDER, "")).isInstanceOf(WrongState.class);
    }

    @Test
    void isResolvedOnceByTheReportOfItsVisit() {
        ServiceCase decided = aFiling().stored();
        decided.visitOrdered(ORDER, "");

        boolean first = decided.visited(ORDER.workOrder());
        boolean again = decided.visited(ORDER.workOrder());

        assertThat(first).isTrue();
        assertThat(again).isFalse();
        assertThat(decided.status()).isEqualTo(CaseStatus.RESOLVED);
    }

    @Test
    void isNotResolvedByAnotherWorkOrdersReport() {
        ServiceCase decided = aFiling().stored();
        decided.visitOrdered(ORDER, "");

        assertThatThrownBy(() -> decided.visited(UUID.randomUUID())).isInstanceOf(IllegalStateException.class);
        assertThat(decided.status()).isEqualTo(CaseStatus.VISIT);
    }

    @Test
    void namesTheOpenDutiesWhenAVisitHasNoReasonToOverrideThem() {
        ServiceCase filed = aFiling()
                .ready(EnumSet.of(Readiness.INFORMATION_GIVEN, Readiness.UPDATES_INSTALLED, Readiness.SYSTEM_AVAILABLE))
                .stored();

        InvalidInput refused =
                catchThrowableOfType(InvalidInput.class, () -> VisitOrders.check(filed, ResponseLevel.NBD, ""));

        assertThat(refused.fields()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("overrideReason");
            assertThat(error.message())
                    .contains("C2")
                    .contains("C4")
                    .doesNotContain("C1")
                    .doesNotContain("C5");
        });
    }

    @Test
    void letsAVisitGoWithAReasonOrACompleteChecklist() {
        VisitOrders.check(aFiling().ready(Set.of()).stored(), ResponseLevel.FOUR_HOURS, "The whole site is down");
        VisitOrders.check(aFiling().stored(), ResponseLevel.BY_AGREEMENT, "");
    }

    @Test
    void asksForTheLevel() {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> VisitOrders.check(aFiling().stored(), null, ""));

        assertThat(refused.fields()).extracting(FieldError::field).containsExactly("level");
    }

    @Test
    void tellsPartnersNothingOfTheCustomerBeforeTheyAccept() {
        ServiceCase filed = aFiling()
                .describing(FaultKind.MAINBOARD, "Call Kari Nordmann at Storgata 1, door code 4711.")
                .stored();
        ResponsePromise promise =
                new ResponsePromise(Optional.of(Instant.EPOCH), ZoneId.of("Europe/Oslo"), "NO-1", List.of());

        OpenWorkOrder order = VisitOrders.order(filed, ResponseLevel.FOUR_HOURS, promise, Money.of("2940", "NOK"));

        assertThat(order.work()).isEqualTo("Mainboard, server");
        assertThat(order.machine()).isEqualTo("Nextron N2 rack server");
        assertThat(order.inWarranty()).isTrue();
        assertThat(order.address().contactName()).isEqualTo("Kari Nordmann");
        assertThat(order.receivedAt()).isEqualTo(Machines.TODAY);
    }

    @Test
    void keepsTheAnswerAtIntakeBesideWhatAVisitFound() {
        ServiceCase visited = aFiling().stored();
        UUID visit = Ids.next();
        List<FoundExclusion> found =
                List.of(new FoundExclusion(Exclusion.MAINS_POWER, "Scorched input filter, photo 1", "Kari Nordmann"));

        boolean news = visited.found(found, visit, Instant.parse("2026-04-02T10:00:00Z"));
        boolean again = visited.found(found, visit, Instant.parse("2026-04-02T10:05:00Z"));

        assertThat(news).isTrue();
        assertThat(again).isFalse();
        assertThat(visited.view().warranty()).isInstanceOf(WarrantyAnswer.Covered.class);
        assertThat(visited.view().warrantyFound())
                .contains(new WarrantyAnswer.NotCovered(List.of(new WarrantyAnswer.Reason(
                        "W5", "Mains power error, shown by: Scorched input filter, photo 1 (Kari Nordmann)."))));
    }

    @Test
    void saysNothingMoreWhereAVisitFoundNoExclusion() {
        ServiceCase visited = aFiling().stored();

        assertThat(visited.found(List.of(), Ids.next(), Instant.parse("2026-04-02T10:00:00Z")))
                .isFalse();
        assertThat(visited.view().warrantyFound()).isEmpty();
    }
}
