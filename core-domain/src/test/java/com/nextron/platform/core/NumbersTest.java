package com.nextron.platform.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private final List<String> asked = new ArrayList<>();

    @Test
    void asksOnceForTwentyNumbersAndGivesEachOnce() {
        Numbers numbers = new Numbers("core.some_number");

        List<Long> given = LongStream.range(0, 40)
                .mapToObj(any -> numbers.next(this::nextTwenty))
                .toList();

        assertThat(given)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
        assertThat(asked).hasSize(2).allMatch(query -> query.contains("nextval('core.some_number')"));
    }

    private List<?> nextTwenty(String query) {
        long before = 20L * asked.size();
        asked.add(query);
        return LongStream.rangeClosed(before + 1, before + 20).boxed().toList();
    }
}
