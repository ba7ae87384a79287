package com.nextron.platform.portal.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.core.tenancy.TenantKind;
import com.nextron.platform.dispatch.LiveChanges.Change;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LiveViewerTest {
    private static final TenantId NORDLYS = new TenantId("nordlys-it");
    private static final TenantId OFOTEN = new TenantId("ofoten-datateknikk");

    private final LiveViewer dispatcher =
            viewer(Caller.signedIn(TenantId.OPERATOR, TenantKind.OPERATOR, "dag", Set.of(Role.HQ_DISPATCHER)));
    private final LiveViewer manager =
            viewer(Caller.signedIn(NORDLYS, TenantKind.PARTNER, "nora", Set.of(Role.PARTNER_MANAGER)));

    @Test
    void dispatcherIsToldOfEveryChange() {
        assertThat(dispatcher.mayBeTold(change(OFOTEN))).isTrue();
        assertThat(dispatcher.mayBeTold(new Change(UUID.randomUUID(), Optional.empty())))
                .isTrue();
    }

    @Test
    void managerIsToldOfTheirOwnOffersAndJobsOnly() {
        assertThat(manager.mayBeTold(change(NORDLYS))).isTrue();
        assertThat(manager.mayBeTold(change(OFOTEN))).isFalse();
        assertThat(manager.mayBeTold(new Change(UUID.randomUUID(), Optional.empty())))
                .isFalse();
    }

    private static LiveViewer viewer(Caller caller) {
        return new LiveViewer(null, caller, "session", Runnable::run);
    }

    private static Change change(TenantId partner) {
        return new Change(UUID.randomUUID(), Optional.of(partner));
    }
}
