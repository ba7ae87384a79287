package com.nextron.platform.dispatch.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.OfferStatus;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table of decisions: order, points and rules that stand against somebody, each worked out by hand. */
class GoldenDecisionTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/decision/golden-decisions.csv",
            delimiter = ';',
            useHeadersInDisplayName = false,
            numLinesToSkip = 1,
            maxCharsPerColumn = 8000)
    void decidesWhatTheTableSays(
            String what,
            String level,
            String askedAt,
            String deadline,
            String needs,
            String answers,
            String contenders,
            String expected,
            String firstOfTheOthers) {
        Question question = new Question(
                new PostalCode(Country.NORWAY, "9008"),
                ResponseLevel.of(level),
                Contenders.OSLO,
                OffsetDateTime.parse(askedAt).toInstant(),
                Optional.ofNullable(deadline)
                        .map(text -> OffsetDateTime.parse(text).toInstant()),
                needs == null ? Set.of() : Set.of(needs.split(",")),
                Optional.of(new TenantId("fjordkraft")),
                answers(answers));

        Decision decision = WhoGoes.decide(question, Contenders.read(contenders), Contenders.weights());

        assertThat(Contenders.outcome(decision)).as(what).isEqualTo(expected);
        assertThat(otherwise(decision)).as(what).isEqualTo(firstOfTheOthers);
    }

    /** What would have made the last of them first. */
    private static String otherwise(Decision decision) {
        return decision.ranked().get(decision.ranked().size() - 1).otherwise();
    }

    private static Map<TenantId, OfferStatus> answers(String text) {
        return text == null
                ? Map.of()
                : Arrays.stream(text.split(","))
                        .map(answer -> answer.split("="))
                        .collect(Collectors.toMap(
                                answer -> new TenantId(answer[0]), answer -> OfferStatus.valueOf(answer[1])));
    }
}
