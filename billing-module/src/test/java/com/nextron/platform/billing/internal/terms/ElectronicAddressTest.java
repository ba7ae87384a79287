package com.nextron.platform.billing.internal.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectronicAddressTest {
    @ParameterizedTest
    @CsvSource({
        "0192:923609016, 0192:923609016",
        "' 0192 : 923609016 ', 0192:923609016",
        "0088:7300010000001, 0088:7300010000001",
        "0216:003701120389, 0216:003701120389",
        "9930:de123456789, 9930:DE123456789"
    })
    void readsAnAddressAsPeopleWriteIt(String typed, String address) {
        assertThat(ElectronicAddress.of(typed)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "923609016, four digits",
        "192:923609016, four digits",
        "0192:923609017, its check digit is wrong",
        "0088:7300010000002, its check digit is wrong",
        "0088:730001000000, thirteen digits",
        "0007:5560360794, its check digit is wrong"
    })
    void saysWhatIsWrongWithOneThatIsNone(String typed, String why) {
        assertThatThrownBy(() -> ElectronicAddress.of(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void nationalNumbersAreThoseOfTheirRegister() {
        assertThat(ElectronicAddress.of("0184:DK22756214")).isEqualTo("0184:DK22756214");
    }
}
