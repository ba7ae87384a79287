package com.nextron.platform.core.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.core.tenancy.TenantKind;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptTest {
    private final AtomicInteger made = new AtomicInteger();
    private final Numbered editions = new Numbered();
    private final Kept<Integer> prices = Kept.forWhoSeesAll("prices");

    @Test
    void readsOnceForAsLongAsTheEditionStands() {
        int first = asOperator();

        int second = asOperator();

        assertThat(second).isEqualTo(first).isEqualTo(1);
    }

    @Test
    void readsAgainInTheNextEdition() {
        asOperator();

        editions.number = OptionalLong.of(8);

        assertThat(asOperator()).isEqualTo(2);
        assertThat(asOperator()).isEqualTo(2);
    }

    @Test
    void whoeverChangesTheTopicReadsForItselfAndLeavesNothingBehind() {
        asOperator();

        editions.changed("prices");
        int own = asOperator();
        editions.number = OptionalLong.of(7);

        assertThat(own).isEqualTo(2);
        assertThat(asOperator()).isEqualTo(1);
    }

    @Test
    void doesNotShareWhatPoliciesHide() {
        asOperator();

        int partners = as(new Caller(new TenantId("fjord"), TenantKind.PARTNER, "p", Set.of(), false), prices);

        assertThat(partners).isEqualTo(2);
        assertThat(asOperator()).isEqualTo(1);
    }

    @Test
    void sharesWhatIsTheSameForEverybody() {
        Kept<Integer> days = Kept.forAll("prices");
        Caller partner = new Caller(new TenantId("fjord"), TenantKind.PARTNER, "p", Set.of(), false);

        int first = as(Caller.platform("test"), days);

        assertThat(as(partner, days)).isEqualTo(first);
    }

    private int asOperator() {
        return as(Caller.platform("test"), prices);
    }

    private int as(Caller caller, Kept<Integer> kept) {
        return CallerContext.callAs(caller, () -> kept.get(editions, made::incrementAndGet));
    }

    /** Editions without a database: one topic at the number that is set. */
    private static final class Numbered implements Editions {
        private OptionalLong number = OptionalLong.of(7);

        @Override
        public OptionalLong of(String topic) {
            return number;
        }

        @Override
        public void changed(String topic) {
            number = OptionalLong.empty();
        }
    }
}
