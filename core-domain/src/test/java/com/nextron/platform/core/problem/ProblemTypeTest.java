package com.nextron.platform.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** URIs and statuses are a promise to clients: changing one here means changing it for them. */
class ProblemTypeTest {
    @ParameterizedTest
    @CsvSource({
        "MALFORMED_REQUEST, 400, urn:nextron:problem:malformed-request",
        "NOT_SIGNED_IN, 401, urn:nextron:problem:not-signed-in",
        "NOT_ALLOWED, 403, urn:nextron:problem:not-allowed",
        "FOREIGN_ORIGIN, 403, urn:nextron:problem:foreign-origin",
        "NOT_FOUND, 404, urn:nextron:problem:not-found",
        "METHOD_NOT_ALLOWED, 405, urn:nextron:problem:method-not-allowed",
        "NOT_ACCEPTABLE, 406, urn:nextron:problem:not-acceptable",
        "CONFLICT, 409, urn:nextron:problem:conflict",
        "ALREADY_TAKEN, 409, urn:nextron:problem:already-taken",
        "OFFER_EXPIRED, 409, urn:nextron:problem:offer-expired",
        "WRONG_STATE, 409, urn:nextron:problem:wrong-state",
        "CHANGED_SINCE_READ, 412, urn:nextron:problem:changed-since-read",
        "TOO_LARGE, 413, urn:nextron:problem:too-large",
        "UNSUPPORTED_MEDIA_TYPE, 415, urn:nextron:problem:unsupported-media-type",
        "INVALID_INPUT, 422, urn:nextron:problem:invalid-input",
        "IDEMPOTENCY_KEY_REUSED, 422, urn:nextron:problem:idempotency-key-reused",
        "TOO_MANY_REQUESTS, 429, urn:nextron:problem:too-many-requests",
        "INTERNAL_ERROR, 500, urn:nextron:problem:internal-error",
        "UNAVAILABLE, 503, urn:nextron:problem:unavailable"
    })
    void keepsItsStatusAndUri(ProblemType type, int status, String uri) {
        assertThat(type.status()).isEqualTo(status);
        assertThat(type.uri()).hasToString(uri);
    }

    @Test
    void tableAboveNamesEveryType() throws NoSuchMethodException {
        CsvSource table = ProblemTypeTest.class
                .getDeclaredMethod("keepsItsStatusAndUri", ProblemType.class, int.class, String.class)
                .getAnnotation(CsvSource.class);

        assertThat(Arrays.stream(table.value()).map(row -> row.split(",")[0]))
                .containsExactlyInAnyOrder(
                        Arrays.stream(ProblemType.values()).map(Enum::name).toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void hasATitleForPeople(ProblemType type) {
        assertThat(type.title()).isNotBlank().doesNotEndWith(".");
    }
}
