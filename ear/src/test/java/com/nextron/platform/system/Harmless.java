package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.system.Api.Answer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a refusal may not give away, and what it has to say. */
final class Harmless {
    /** Stack traces, class and product names, message ids of the server, words of the database. */
    private static final Pattern INSIDES = Pattern.compile(
            "(?i)exception|stack ?trace|\\bat [a-z]+\\.[a-z]+\\.|com\\.nextron|com\\.ibm|io\\.openliberty|jakarta\\.|java\\.(lang|util)"
                    + "|org\\.[a-z]+\\.|websphere|liberty|eclipse|postgres|\\bselect\\b .* from|\\bSRVE|\\bCWW|\\bsql");

    private Harmless() {}

    /** Neither the body nor a header tells what is inside. */
    static void saysNothingOfTheInside(Answer answer) {
        assertThat(answer.text()).doesNotContainPattern(INSIDES);
        answer.response().headers().map().forEach((name, values) -> assertThat(name + ": " + values)
                .doesNotContainPattern(INSIDES));
        assertThat(answer.response().headers().map().keySet())
                .extracting(name -> name.toLowerCase(Locale.ROOT))
                .doesNotContain("server", "x-powered-by");
    }

    /** A refusal as the API writes it. */
    static void isProblem(Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("type").asText()).isEqualTo("urn:nextron:problem:" + type);
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.json().get("title").asText()).isNotBlank();
        saysNothingOfTheInside(answer);
    }

    /** A refusal that names these fields, each with a sentence. */
    static void blames(Answer answer, String... fields) {
        isProblem(answer, 422, "invalid-input");
        assertThat(answer.json().get("errors"))
                .extracting(error -> error.get("field").asText())
                .containsExactlyInAnyOrderElementsOf(List.of(fields));
        assertThat(answer.json().get("errors"))
                .allSatisfy(error -> assertThat(error.get("message").asText()).isNotBlank());
    }
}
