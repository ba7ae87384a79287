package com.nextron.platform.tenant.internal.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.problem.InvalidInput;
import org.junit.jupiter.api.Test;

class LevelsTest {
    @Test
    void asksForEverySetThatHasTheLevel() {
        ListQuery query =
                Levels.filtered(ListQuery.first(20).where("level", "24X7").where("country", "NO"));

        assertThat(query.filters().get("levels").split(","))
                .hasSize(8)
                .contains("24X7", "NBD+4H+24X7", "4H+24X7+BY_AGREEMENT")
                .doesNotContain("NBD+4H");
        assertThat(query.filters()).containsEntry("country", "NO").doesNotContainKey("level");
    }

    @Test
    void refusesWhatIsNoLevel() {
        assertThatThrownBy(() -> Levels.filtered(ListQuery.first(20).where("level", "9H")))
                .isInstanceOf(InvalidInput.class);
    }
}
