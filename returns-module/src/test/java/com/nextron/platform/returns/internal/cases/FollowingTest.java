package com.nextron.platform.returns.internal.cases;

import static com.nextron.platform.returns.internal.cases.Filings.aFiling;
import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.LinkSecret;
import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.outbox.EmailRequested;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.WorkOrderStatus;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrderView.TechnicianOnJob;
import com.nextron.platform.returns.CaseStatus;
import com.nextron.platform.returns.ServiceDesk.CaseView;
import com.nextron.platform.returns.internal.cases.FollowLetters.Links;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FollowingTest {
    @Test
    void mailsTheLinkToTheContactAndNothingThatAGuestTyped() {
        CaseView filed = aFiling().stored().view();

        EmailRequested mail = FollowLetters.letter(
                filed, new Links("https://service.example/", new LinkSecret("s3cret"), Optional.empty()));

        assertThat(mail.to()).isEqualTo("kari@fjordkraft.example");
        assertThat(mail.subject()).contains("C-100123");
        assertThat(mail.text().lines()).contains("https://service.example/follow.xhtml?t=s3cret");
        assertThat(mail.text())
                .doesNotContain("Kari")
                .doesNotContain("lights are red")
                .doesNotContain("Fjordkraft");
    }

    @Test
    void mailsTheLinkToAPriceListThatIsNotAcceptedYet() {
        CaseView filed = aFiling().stored().view();

        EmailRequested mail = FollowLetters.letter(
                filed,
                new Links("https://service.example", new LinkSecret("s3cret"), Optional.of(new LinkSecret("pr1ces"))));

        assertThat(mail.text().lines())
                .contains(
                        "https://service.example/follow.xhtml?t=s3cret",
                        "https://service.example/quote.xhtml?t=pr1ces");
    }

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void saysWhatHappensNextInEveryState(CaseStatus status) {
        assertThat(NextStep.sentence(status, Optional.empty())).endsWith(".").hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(WorkOrderStatus.class)
    void saysWhatHappensNextAtEveryStationOfAVisit(WorkOrderStatus status) {
        assertThat(NextStep.sentence(CaseStatus.VISIT, Optional.of(visit(status))))
                .endsWith(".");
    }

    @Test
    void tellsTheDeadlineInTheSitesTime() {
        String next = NextStep.sentence(CaseStatus.VISIT, Optional.of(visit(WorkOrderStatus.OFFERED)));

        assertThat(next)
                .isEqualTo("A visit is ordered; we are finding who comes, by Tuesday 7 April at 11:30 (Europe/Oslo).");
    }

    @Test
    void tellsWhenTheTechnicianMeansToCome() {
        String next = NextStep.sentence(CaseStatus.VISIT, Optional.of(visit(WorkOrderStatus.PLANNED)));

        assertThat(next).isEqualTo("A technician means to be on site on Tuesday 7 April at 10:00 (Europe/Oslo).");
    }

    private static WorkOrderView visit(WorkOrderStatus status) {
        return new WorkOrderView(
                Ids.next(),
                1,
                "WO-100045",
                Ids.next(),
                "C-100123",
                new TenantId("fjordkraft-data"),
                status,
                ResponseLevel.FOUR_HOURS,
                Instant.parse("2026-04-01T10:00:00Z"),
                Optional.of(Instant.parse("2026-04-07T09:30:00Z")),
                ZoneId.of("Europe/Oslo"),
                "NO-1",
                List.of(),
                "NO",
                "9008",
                "Tromsø",
                "Mainboard, server",
                "Nextron N2",
                Set.of("Server L2"),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new TechnicianOnJob(
                        Ids.next(),
                        "Ola",
                        Instant.parse("2026-04-07T08:00:00Z"),
                        Instant.parse("2026-04-07T10:00:00Z"))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
