package com.nextron.platform.dispatch.internal.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.dispatch.Webhooks.WantedEndpoint;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedEndpointTest {
    private static final Set<String> OFFERS = Set.of("offer.withdrawn", "offer.made");

    @Test
    void takesAnAddressThatCanBeCalled() {
        WantedEndpoint wanted = new WantedEndpoint(" https://hooks.nordlys.example:8443/in?a=b ", OFFERS, true);

        CheckedEndpoint checked = CheckedEndpoint.of(wanted, false);

        assertThat(checked.url()).hasToString("https://hooks.nordlys.example:8443/in?a=b");
        assertThat(checked.eventTypes()).containsExactly("offer.made", "offer.withdrawn");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "nordlys",
                "http://hooks.nordlys.example/in",
                "ftp://hooks.nordlys.example/in",
                "https:///in",
                "https://user:word@hooks.nordlys.example/in",
                "https://hooks.nordlys.example/in#here",
                "https://a b/"
            })
    void namesTheAddressThatCannotBeCalled(String url) {
        WantedEndpoint wanted = new WantedEndpoint(url, OFFERS, true);

        assertThatThrownBy(() -> CheckedEndpoint.of(wanted, false))
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.fields())
                        .extracting(FieldError::field)
                        .containsExactly("url"));
    }

    @Test
    void plainHttpIsForTestsThatAllowIt() {
        WantedEndpoint wanted = new WantedEndpoint("http://127.0.0.1:9999/in", OFFERS, true);

        CheckedEndpoint checked = CheckedEndpoint.of(wanted, true);

        assertThat(checked.url()).hasToString("http://127.0.0.1:9999/in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://192.168.1.20/in",
                "https://127.0.0.1/in",
                "https://[::1]/in",
                "https://[fd00::7]:8443/in",
                "https://localhost/in",
                "https://hooks.LOCALHOST/in"
            })
    void refusesAtOnceWhatPlainlyLeadsIntoAPrivateNetwork(String url) {
        CheckedEndpoint checked = CheckedEndpoint.of(new WantedEndpoint(url, OFFERS, true), false);

        assertThatThrownBy(checked::reachedFromOutside)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.fields()).singleElement().satisfies(field -> {
                            assertThat(field.field()).isEqualTo("url");
                            assertThat(field.message()).contains("leads into a private network");
                        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://hooks.nordlys.example/in", "https://93.184.215.14/in", "https://10.example/in"})
    void leavesNamesAndPublicAddressesToTheCall(String url) {
        CheckedEndpoint checked = CheckedEndpoint.of(new WantedEndpoint(url, OFFERS, true), false);

        assertThat(checked.reachedFromOutside()).isEqualTo(checked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "offer.accepted"})
    void namesWhatNobodyIsToldAbout(String type) {
        Set<String> types = type.isEmpty() ? Set.of() : Set.of(type, "offer.made");
        WantedEndpoint wanted = new WantedEndpoint("https://hooks.nordlys.example/in", types, true);

        assertThatThrownBy(() -> CheckedEndpoint.of(wanted, false))
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.fields())
                        .extracting(FieldError::field)
                        .containsExactly("eventTypes"));
    }
}
