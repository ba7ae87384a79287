package com.nextron.platform.tenant.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nextron.platform.core.outbox.PlatformEvent;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.AccountStatus;
import com.nextron.platform.tenant.internal.MovingClock;
import com.nextron.platform.tenant.internal.account.Standings.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountOpeningTest {
    private static final TenantId NORDLYS = new TenantId("nordlys-it");
    private static final Person KARI = new Person("Kari", "Nordmann", "Kari@Nordlys.example");

    private final FakeIdentity identity = new FakeIdentity();
    private final FakeAccounts accounts = new FakeAccounts();
    private final List<PlatformEvent> published = new ArrayList<>();
    private final MovingClock clock = new MovingClock();
    private final UUID holder = UUID.randomUUID();
    private final AccountDesk desk = new AccountDesk(accounts, published::add, clock);
    private boolean active = true;
    private String name = "Nordlys IT AS";
    private final AccountOpening opening =
            new AccountOpening(accounts, tenant -> new Standing(name, active), identity, published::add, clock);

    @Test
    void opensAnAccountWithItsRoleAndInvites() {
        AccountWanted wanted = want(KARI);

        deliver(wanted);

        assertThat(identity.admitted).containsEntry(NORDLYS, true);
        assertThat(identity.members).containsEntry("kari@nordlys.example", NORDLYS);
        assertThat(identity.roles.get("kari@nordlys.example")).containsExactly(GrantableRole.PARTNER_MANAGER);
        assertThat(identity.invited).containsExactly("kari@nordlys.example");
        assertThat(status()).isEqualTo(AccountStatus.READY);
    }

    @Test
    void invitesOnceWhenTheEventComesTwice() {
        AccountWanted wanted = want(KARI);

        deliver(wanted);
        deliver(wanted);

        assertThat(identity.invited).hasSize(1);
    }

    @Test
    void keepsTheWishWhileTheIdentityProviderIsAway() {
        AccountWanted wanted = want(KARI);
        identity.away = true;

        assertThatThrownBy(() -> deliver(wanted)).isInstanceOf(IdentityUnavailable.class);
        assertThat(status()).isEqualTo(AccountStatus.WAITING);

        identity.away = false;
        deliver(wanted);
        assertThat(status()).isEqualTo(AccountStatus.READY);
    }

    @Test
    void opensNothingForATenantThatWasSuspendedMeanwhile() {
        AccountWanted wanted = want(KARI);
        active = false;

        opening.align(NORDLYS);
        deliver(wanted);

        assertThat(identity.admitted).isEmpty();
        assertThat(identity.invited).isEmpty();
        assertThat(status()).isEqualTo(AccountStatus.WAITING);
    }

    @Test
    void opensWhatWaitedWhenTheTenantIsReinstated() {
        AccountWanted wanted = want(KARI);
        active = false;
        deliver(wanted);
        active = true;

        opening.align(NORDLYS);

        assertThat(published).containsExactly(wanted, wanted);
        deliver(wanted);
        assertThat(status()).isEqualTo(AccountStatus.READY);
    }

    @Test
    void keepsOutAndSignsOutASuspendedTenant() {
        deliver(want(KARI));
        active = false;

        opening.align(NORDLYS);

        assertThat(identity.admitted).containsEntry(NORDLYS, false);
        assertThat(identity.signedOut).containsExactly(NORDLYS);
    }

    @Test
    void goesByThePresentStandingWhenALateSuspensionArrivesAfterTheReinstatement() {
        deliver(want(KARI));

        opening.align(NORDLYS);
        opening.align(NORDLYS);

        assertThat(identity.admitted).containsEntry(NORDLYS, true);
        assertThat(identity.signedOut).isEmpty();
    }

    @Test
    void givesTheOrganizationTheNameThatTheTenantHasByNow() {
        deliver(want(KARI));
        name = "Nordlys Drift AS";

        desk.renamed(NORDLYS);
        opening.rename(NORDLYS);

        assertThat(published).last().isEqualTo(new TenantRenamed(NORDLYS.value()));
        assertThat(identity.names).containsEntry(NORDLYS, "Nordlys Drift AS");
    }

    @Test
    void refusesAUserNameThatSomebodyHas() {
        want(KARI);

        assertThatThrownBy(() -> want(new Person("Another", "Kari", "kari@nordlys.example")))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .singleElement()
                        .satisfies(field -> assertThat(field.field()).isEqualTo("managerEmail")));
        assertThat(published).hasSize(1);
    }

    private AccountWanted want(Person person) {
        desk.want(new AccountDesk.Wish(NORDLYS, holder, GrantableRole.PARTNER_MANAGER, person, "managerEmail"));
        return (AccountWanted) published.get(published.size() - 1);
    }

    private void deliver(AccountWanted wanted) {
        opening.open(new TenantId(wanted.tenant()), wanted.account());
    }

    private AccountStatus status() {
        return desk.statuses(List.of(holder)).get(holder);
    }
}
