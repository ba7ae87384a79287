package com.nextron.platform.returns.internal.warranty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nextron.platform.core.Exclusion;
import com.nextron.platform.returns.WarrantyAnswer;
import com.nextron.platform.returns.WarrantyAnswer.Covered;
import com.nextron.platform.returns.WarrantyAnswer.NotCovered;
import com.nextron.platform.returns.WarrantyAnswer.Reason;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class PartWarrantyTest {
    private static final LocalDate INVOICED = LocalDate.of(2021, 3, 14);
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @ParameterizedTest
    @CsvFileSource(resources = "part-cases.csv", useHeadersInDisplayName = true)
    void answersAsWorkedOutByHand(
            PartFacts.Kind kind,
            LocalDate replacedOn,
            LocalDate manufacturer,
            LocalDate machineMedia,
            ReplacementRule rule,
            OffsetDateTime reportedAt,
            KeptWarranty.Verdict answer,
            String reasons,
            String named) {
        WarrantyFacts machine = new WarrantyFacts(INVOICED, Optional.ofNullable(machineMedia), OSLO);
        PartFacts part = new PartFacts(
                kind, Optional.ofNullable(replacedOn), Optional.ofNullable(manufacturer), Optional.empty());

        WarrantyAnswer given = PartWarranty.decide(machine, part, new RuleVersion(3, rule), reportedAt.toInstant());

        assertThat(KeptWarranty.of(given).verdict()).isEqualTo(answer);
        assertThat(given.reasons().stream().map(Reason::rule).collect(Collectors.joining(" ")))
                .isEqualTo(reasons);
        assertThat(given.reasons().stream().map(Reason::sentence).collect(Collectors.joining(" ")))
                .contains(named);
    }

    @Test
    void anOriginalPartNamesNoReplacement() {
        WarrantyFacts machine = new WarrantyFacts(INVOICED, Optional.empty(), OSLO);

        WarrantyAnswer given = PartWarranty.decide(
                machine,
                PartFacts.original(PartFacts.Kind.OTHER),
                new RuleVersion(3, ReplacementRule.OWN_PERIOD),
                INVOICED.atTime(12, 0).atZone(OSLO).toInstant());

        assertThat(given)
                .isEqualTo(new Covered(
                        List.of(new Reason("W1", "The warranty on this part runs up to and with 14 March 2026."))));
    }

    @ParameterizedTest
    @EnumSource(Exclusion.class)
    void anythingFoundThatExcludesItTurnsTheAnswerWithItsEvidence(Exclusion exclusion) {
        WarrantyAnswer papers = new Covered(List.of(new Reason("W1", "Covered.")));
        FoundExclusion found = new FoundExclusion(exclusion, " burnt.jpg ", " kari ");

        WarrantyAnswer given = FoundExclusion.applied(papers, List.of(found));

        assertThat(given)
                .isEqualTo(new NotCovered(
                        List.of(new Reason(exclusion.rule(), exclusion.label() + ", shown by: burnt.jpg (kari)."))));
        assertThat(FoundExclusion.applied(papers, List.of())).isEqualTo(papers);
    }

    @Test
    void refusesAnExclusionWithoutEvidenceOrWitness() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FoundExclusion(Exclusion.OVERHEATING, " ", "kari"));
        assertThatIllegalArgumentException().isThrownBy(() -> new FoundExclusion(Exclusion.OVERHEATING, null, "kari"));
        assertThatIllegalArgumentException().isThrownBy(() -> new FoundExclusion(Exclusion.OVERHEATING, "x.jpg", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new FoundExclusion(Exclusion.OVERHEATING, "x.jpg", null));
    }
}
