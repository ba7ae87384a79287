package com.nextron.platform.tenant.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {
    @Test
    void takesTheAddressInLowerCaseAsTheUserName() {
        assertThat(new Person(" Kari ", "Nordmann", " Kari.N+it@Nordlys.Example "))
                .isEqualTo(new Person("Kari", "Nordmann", "kari.n+it@nordlys.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kari", "kari@", "kari@nordlys", "@nordlys.example", "a b@nordlys.example", "a@b..no"})
    void refusesWhatIsNoAddress(String typed) {
        assertThatThrownBy(() -> Person.emailOf(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "call me", "+47 77 60 12 34 ext 5"})
    void refusesWhatIsNoPhoneNumber(String typed) {
        assertThatThrownBy(() -> Person.phoneOf(typed)).isInstanceOf(IllegalArgumentException.class);
    }
}
