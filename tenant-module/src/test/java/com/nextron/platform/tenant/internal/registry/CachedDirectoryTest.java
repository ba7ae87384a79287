package com.nextron.platform.tenant.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.core.tenancy.TenantKind;
import com.nextron.platform.tenant.TenantDirectory.Entry;
import com.nextron.platform.tenant.internal.MovingClock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CachedDirectoryTest {
    private static final TenantId NORDLYS = new TenantId("nordlys-it");

    private final MovingClock clock = new MovingClock();
    private boolean active = true;
    private int lookups;
    private final CachedDirectory directory = new CachedDirectory(this::lookUp, clock);

    @Test
    void remembersAnAnswerForFiveSeconds() {
        directory.find(NORDLYS);
        active = false;
        clock.advance(Duration.ofMillis(4_999));

        assertThat(directory.find(NORDLYS).orElseThrow().active()).isTrue();
        assertThat(lookups).isEqualTo(1);
    }

    @Test
    void noticesASuspensionAfterFiveSeconds() {
        directory.find(NORDLYS);
        active = false;
        clock.advance(Duration.ofSeconds(5));

        assertThat(directory.find(NORDLYS).orElseThrow().active()).isFalse();
    }

    @Test
    void asksAsThePlatformAndLeavesNobodyBehind() {
        directory.find(NORDLYS);

        assertThat(CallerContext.find()).isEmpty();
    }

    private Optional<Entry> lookUp(TenantId tenant) {
        assertThat(CallerContext.current().system()).isTrue();
        lookups++;
        return Optional.of(new Entry(tenant, TenantKind.PARTNER, "Nordlys IT AS", active));
    }
}
