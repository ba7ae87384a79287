package com.nextron.platform.returns.internal.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.returns.FaultKind;
import com.nextron.platform.returns.WarrantyAnswer;
import com.nextron.platform.returns.WarrantyAnswer.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A machine invoiced on 14 March 2021; the case comes in on 1 June 2024, after the batteries' two years. */
class IntakeWarrantyTest {
    private static final WarrantyFacts MACHINE =
            new WarrantyFacts(LocalDate.of(2021, 3, 14), Optional.empty(), ZoneId.of("Europe/Oslo"));
    private static final Instant JUNE = Instant.parse("2024-06-01T10:00:00Z");
    private static final RuleVersion OWN = new RuleVersion(2, ReplacementRule.OWN_PERIOD);
    private static final RuleVersion REMAINING = new RuleVersion(1, ReplacementRule.REMAINING_OF_ORIGINAL);

    @Test
    void answersByTheBatteryThatIsInsideNow() {
        KnownPart fitted = battery("2023-05-02", OWN);

        WarrantyAnswer papers = IntakeWarranty.decide(MACHINE, List.of(), FaultKind.BATTERY, JUNE);
        WarrantyAnswer part =
                IntakeWarranty.decide(MACHINE, List.of(fitted, drive("2020-01-01")), FaultKind.BATTERY, JUNE);

        assertThat(papers).isInstanceOf(WarrantyAnswer.NotCovered.class);
        assertThat(part).isInstanceOf(WarrantyAnswer.Covered.class);
        assertThat(part.reasons())
                .extracting(Reason::sentence)
                .containsExactly(
                        "Battery 2023-05-02: The warranty on this battery runs up to and with 2 May 2025.",
                        "Battery 2023-05-02: It was fitted on 2 May 2023 as a replacement and has a period of its own"
                                + " (warranty rules, version 2).",
                        "If the technician finds that the part suffered from mains power, overheating or careless treatment,"
                                + " the visit is charged at the price list.");
    }

    @Test
    void asksAPersonWhereTheRecordedDrivesDoNotAgree() {
        List<KnownPart> drives = List.of(drive("2024-05-31"), drive("2024-06-01"));

        WarrantyAnswer answer = IntakeWarranty.decide(MACHINE, drives, FaultKind.STORAGE_MEDIA, JUNE);

        assertThat(answer).isInstanceOf(WarrantyAnswer.NeedsHuman.class);
        assertThat(answer.reasons()).hasSize(3);
        assertThat(answer.reasons().get(2))
                .isEqualTo(new Reason(
                        "W4", "It depends on which of them is at fault. Ask the customer, or look on site."));
    }

    @Test
    void answersNotCoveredWhereNoneOfThemIs() {
        WarrantyAnswer answer = IntakeWarranty.decide(
                MACHINE, List.of(drive("2022-01-01"), drive("2023-01-01")), FaultKind.STORAGE_MEDIA, JUNE);

        assertThat(answer).isInstanceOf(WarrantyAnswer.NotCovered.class);
        assertThat(answer.reasons()).hasSize(2);
    }

    @Test
    void oneDriveWithoutADateNeedsAPersonAndIsNotAQuestionOfWhich() {
        KnownPart unknown = new KnownPart("SSD", PartFacts.original(PartFacts.Kind.STORAGE_MEDIA), REMAINING);

        WarrantyAnswer answer = IntakeWarranty.decide(MACHINE, List.of(unknown), FaultKind.STORAGE_MEDIA, JUNE);

        assertThat(answer).isInstanceOf(WarrantyAnswer.NeedsHuman.class);
        assertThat(answer.reasons()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultKind.class,
            names = {"BATTERY", "STORAGE_MEDIA"},
            mode = EnumSource.Mode.EXCLUDE)
    void answersAnyOtherFaultByTheMachine(FaultKind fault) {
        List<KnownPart> parts = List.of(battery("2023-05-02", OWN), drive("2030-01-01"));

        assertThat(IntakeWarranty.decide(MACHINE, parts, fault, JUNE)).isEqualTo(Warranty.decide(MACHINE, fault, JUNE));
    }

    @Test
    void replacementOfAReplacementCarriesWhatThatOneHadLeft() {
        PartFacts third = new PartFacts(
                PartFacts.Kind.BATTERY,
                Optional.of(LocalDate.of(2024, 1, 10)),
                Optional.empty(),
                Optional.of(LocalDate.of(2025, 5, 2)));

        assertThat(PartWarranty.until(MACHINE, third, REMAINING)).contains(LocalDate.of(2025, 5, 2));
        assertThat(PartWarranty.until(MACHINE, third, OWN)).contains(LocalDate.of(2026, 1, 10));
    }

    private static KnownPart battery(String fittedOn, RuleVersion rule) {
        return new KnownPart(
                "Battery " + fittedOn,
                new PartFacts(
                        PartFacts.Kind.BATTERY,
                        Optional.of(LocalDate.parse(fittedOn)),
                        Optional.empty(),
                        Optional.empty()),
                rule);
    }

    private static KnownPart drive(String manufacturerUntil) {
        return new KnownPart(
                "SSD",
                new PartFacts(
                        PartFacts.Kind.STORAGE_MEDIA,
                        Optional.empty(),
                        Optional.of(LocalDate.parse(manufacturerUntil)),
                        Optional.empty()),
                REMAINING);
    }
}
