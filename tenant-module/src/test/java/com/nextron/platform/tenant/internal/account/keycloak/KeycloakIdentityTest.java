package com.nextron.platform.tenant.internal.account.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.internal.account.GrantableRole;
import com.nextron.platform.tenant.internal.account.IdentityUnavailable;
import com.nextron.platform.tenant.internal.account.Person;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * What the port promises, against a running Keycloak with the platform's realm: {@code -Dkeycloak.url=http://localhost:8080
 * -Dkeycloak.secret=…}. The whole-system tests meet Keycloak in any case; this one is for work on the adapter.
 */
class KeycloakIdentityTest {
    private static final String URL = System.getProperty("keycloak.url", "http://localhost:1");
    private static final String SECRET = System.getProperty("keycloak.secret", "none");

    private final KeycloakSettings settings =
            new KeycloakSettings(URL, "nextron", "platform-provisioner", SECRET, "platform-web", Optional.empty());
    private final KeycloakConnection connection = new KeycloakConnection(settings);
    private final KeycloakIdentity identity = new KeycloakIdentity(connection, settings);
    private final TenantId tenant =
            new TenantId("probe-" + UUID.randomUUID().toString().substring(0, 8));
    private final Person kari = new Person("Kari", "Nordmann", "kari+" + tenant + "@nordlys.example");

    @Test
    @EnabledIfSystemProperty(named = "keycloak.url", matches = ".+")
    void opensAnAccountOnceHoweverOftenItIsAsked() {
        for (int time = 0; time < 2; time++) {
            identity.ensureOrganization(tenant, "Nordlys IT AS");
            identity.ensureMember(tenant, kari, GrantableRole.PARTNER_MANAGER);
            identity.invite(kari);
        }

        OrganizationRepresentation organization = organization(tenant);
        assertThat(organization.getName()).isEqualTo("Nordlys IT AS (" + tenant + ")");
        assertThat(organization.isEnabled()).isTrue();
        UserRepresentation user = user();
        assertThat(memberNames(organization)).containsExactly(kari.email());
        assertThat(roles(user)).contains("partner-manager").doesNotContain("hq-admin");
    }

    @Test
    @EnabledIfSystemProperty(named = "keycloak.url", matches = ".+")
    void keepsATenantOutAndLetsItInAgain() {
        identity.ensureOrganization(tenant, "Nordlys IT AS");
        identity.ensureMember(tenant, kari, GrantableRole.TECHNICIAN);

        identity.admit(tenant, false);
        identity.signOutAll(tenant);
        assertThat(organization(tenant).isEnabled()).isFalse();

        identity.admit(tenant, true);
        assertThat(organization(tenant).isEnabled()).isTrue();
        assertThat(memberNames(organization(tenant))).containsExactly(kari.email());
    }

    @Test
    @EnabledIfSystemProperty(named = "keycloak.url", matches = ".+")
    void renamesATenantAndFindsItStill() {
        identity.ensureOrganization(tenant, "Nordlys IT AS");

        identity.rename(tenant, "Nordlys Drift AS");
        identity.admit(tenant, false);

        assertThat(organization(tenant).getName()).isEqualTo("Nordlys Drift AS (" + tenant + ")");
        assertThat(organization(tenant).isEnabled()).isFalse();
    }

    @Test
    @EnabledIfSystemProperty(named = "keycloak.url", matches = ".+")
    void findsTheOperatorsOrganizationThatCameWithTheRealm() {
        identity.ensureOrganization(TenantId.OPERATOR, "Nextron");
        identity.ensureMember(TenantId.OPERATOR, kari, GrantableRole.TECHNICIAN);

        assertThat(memberNames(organization(TenantId.OPERATOR))).contains(kari.email());
    }

    @Test
    @EnabledIfSystemProperty(named = "keycloak.url", matches = ".+")
    void refusesAnAccountOfAnotherTenant() {
        identity.ensureOrganization(tenant, "Nordlys IT AS");
        identity.ensureMember(tenant, kari, GrantableRole.TECHNICIAN);
        TenantId other = new TenantId(tenant + "-2");
        identity.ensureOrganization(other, "Nordlys IT AS");

        assertThatThrownBy(() -> identity.ensureMember(other, kari, GrantableRole.PARTNER_MANAGER))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another tenant");
        assertThat(roles(user())).doesNotContain("partner-manager");
    }

    @Test
    @EnabledIfSystemProperty(named = "keycloak.url", matches = ".+")
    void leavesAnUnknownTenantAlone() {
        identity.admit(tenant, false);
        identity.signOutAll(tenant);

        assertThat(connection.<List<OrganizationRepresentation>>ask(
                        "test", realm -> realm.organizations().search(tenant.value())))
                .isEmpty();
    }

    @Test
    void saysThatKeycloakCannotBeReached() {
        KeycloakSettings nowhere = new KeycloakSettings(
                "http://localhost:1", "nextron", "platform-provisioner", "s3cret", "platform-web", Optional.empty());
        KeycloakIdentity away = new KeycloakIdentity(new KeycloakConnection(nowhere), nowhere);

        assertThatThrownBy(() -> away.ensureOrganization(tenant, "Nordlys IT AS"))
                .isInstanceOf(IdentityUnavailable.class)
                .hasMessageContaining("cannot be reached")
                .hasMessageNotContaining("s3cret");
    }

    private OrganizationRepresentation organization(TenantId wanted) {
        return connection.ask("test", realm -> realm.organizations().search(wanted.value(), false, 0, 100).stream()
                .filter(one -> wanted.value().equals(one.getAlias()))
                .findFirst()
                .orElseThrow());
    }

    private List<String> memberNames(OrganizationRepresentation organization) {
        return connection.ask("test", realm -> members(realm, organization));
    }

    private static List<String> members(RealmResource realm, OrganizationRepresentation organization) {
        return realm.organizations().get(organization.getId()).members().list(0, 100).stream()
                .map(UserRepresentation::getUsername)
                .toList();
    }

    private UserRepresentation user() {
        return connection.ask(
                "test",
                realm -> realm.users().searchByUsername(kari.email(), true).get(0));
    }

    private List<String> roles(UserRepresentation user) {
        return connection.ask("test", realm -> realm.users().get(user.getId()).roles().realmLevel().listAll().stream()
                .map(RoleRepresentation::getName)
                .toList());
    }
}
