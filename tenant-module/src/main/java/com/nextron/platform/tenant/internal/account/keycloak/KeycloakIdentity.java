package com.nextron.platform.tenant.internal.account.keycloak;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.internal.account.GrantableRole;
import com.nextron.platform.tenant.internal.account.IdentityProvider;
import com.nextron.platform.tenant.internal.account.IdentityUnavailable;
import com.nextron.platform.tenant.internal.account.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.MemberRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * Tenants as organizations of one realm: the alias is the tenant id. The organization's name carries the id too, since
 * Keycloak wants names to be unique and companies are not.
 */
@ApplicationScoped
class KeycloakIdentity implements IdentityProvider {
    private static final Set<Integer> CREATED_OR_THERE = Set.of(201, 204, 409);
    private static final Set<Integer> DONE = Set.of(200, 204);
    private static final int PAGE = 100;

    private KeycloakConnection keycloak;
    private KeycloakSettings settings;

    /** For the container's proxy. */
    protected KeycloakIdentity() {}

    @Inject
    KeycloakIdentity(KeycloakConnection keycloak, KeycloakSettings settings) {
        this.keycloak = keycloak;
        this.settings = settings;
    }

    @Override
    public void ensureOrganization(TenantId tenant, String name) {
        String what = "Making the organization " + tenant;
        keycloak.ask(what, realm -> {
            if (organization(realm, tenant).isEmpty()) {
                OrganizationRepresentation wanted = new OrganizationRepresentation();
                wanted.setAlias(tenant.value());
                wanted.setName(named(tenant, name));
                expect(what, realm.organizations().create(wanted), CREATED_OR_THERE);
            }
            return null;
        });
    }

    @Override
    public void rename(TenantId tenant, String name) {
        String what = "Renaming " + tenant;
        keycloak.ask(what, realm -> {
            organization(realm, tenant).ifPresent(found -> {
                OrganizationResource resource = realm.organizations().get(found.getId());
                OrganizationRepresentation present = resource.toRepresentation();
                if (!named(tenant, name).equals(present.getName())) {
                    present.setName(named(tenant, name));
                    expect(what, resource.update(present), DONE);
                }
            });
            return null;
        });
    }

    @Override
    public void ensureMember(TenantId tenant, Person person, GrantableRole role) {
        String what = "Making the account " + person.email();
        keycloak.ask(what, realm -> {
            if (user(realm, person.email()).isEmpty()) {
                expect(what, realm.users().create(representation(person)), CREATED_OR_THERE);
            }
            String user = user(realm, person.email())
                    .orElseThrow(() -> new IdentityUnavailable(what + ": Keycloak does not show it."))
                    .getId();
            join(realm, tenant, user, what);
            RoleRepresentation granted = realm.roles().get(role.token()).toRepresentation();
            realm.users().get(user).roles().realmLevel().add(List.of(granted));
            return null;
        });
    }

    @Override
    public void invite(Person person) {
        String what = "Sending " + person.email() + " the mail to set a password";
        keycloak.ask(what, realm -> {
            String user = user(realm, person.email())
                    .orElseThrow(() -> new IdentityUnavailable(what + ": there is no such account."))
                    .getId();
            realm.users()
                    .get(user)
                    .executeActionsEmail(
                            settings.webClientId(), settings.redirectUri().orElse(null), List.of("UPDATE_PASSWORD"));
            return null;
        });
    }

    @Override
    public void admit(TenantId tenant, boolean admitted) {
        String what = (admitted ? "Letting in " : "Keeping out ") + tenant;
        keycloak.ask(what, realm -> {
            organization(realm, tenant).ifPresent(found -> {
                OrganizationResource resource = realm.organizations().get(found.getId());
                OrganizationRepresentation present = resource.toRepresentation();
                if (present.isEnabled() != admitted) {
                    present.setEnabled(admitted);
                    expect(what, resource.update(present), DONE);
                }
            });
            return null;
        });
    }

    @Override
    public void signOutAll(TenantId tenant) {
        keycloak.ask("Signing out the people of " + tenant, realm -> {
            organization(realm, tenant).ifPresent(found -> signOutMembers(realm, found.getId()));
            return null;
        });
    }

    private static String named(TenantId tenant, String name) {
        return name + " (" + tenant + ")";
    }

    private static void signOutMembers(RealmResource realm, String organization) {
        List<MemberRepresentation> page;
        int first = 0;
        do {
            page = realm.organizations().get(organization).members().list(first, PAGE);
            page.forEach(member -> realm.users().get(member.getId()).logout());
            first += PAGE;
        } while (page.size() == PAGE);
    }

    /** An account belongs to one tenant: one that is somebody else's is never drawn over. */
    private static void join(RealmResource realm, TenantId tenant, String user, String what) {
        List<OrganizationRepresentation> memberships =
                realm.organizations().members().getOrganizations(user);
        if (memberships.stream().anyMatch(one -> !tenant.value().equals(one.getAlias()))) {
            throw new IllegalStateException(what + " for " + tenant + ": it belongs to another tenant.");
        }
        if (memberships.isEmpty()) {
            String organization = organization(realm, tenant)
                    .orElseThrow(() -> new IdentityUnavailable(what + ": there is no organization " + tenant + "."))
                    .getId();
            expect(what, realm.organizations().get(organization).members().addMember(user), CREATED_OR_THERE);
        }
    }

    // Keycloak finds organizations by a part of the name, which carries the alias in parentheses; the operator's, made
    // with the realm, is named like its alias.
    private static Optional<OrganizationRepresentation> organization(RealmResource realm, TenantId tenant) {
        return Stream.of("(" + tenant + ")", tenant.value())
                .flatMap(words -> realm.organizations().search(words, false, 0, PAGE).stream())
                .filter(one -> tenant.value().equals(one.getAlias()))
                .findFirst();
    }

    private static Optional<UserRepresentation> user(RealmResource realm, String userName) {
        return realm.users().searchByUsername(userName, true).stream().findFirst();
    }

    private static UserRepresentation representation(Person person) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(person.email());
        user.setEmail(person.email());
        user.setFirstName(person.firstName());
        user.setLastName(person.lastName());
        user.setEnabled(true);
        return user;
    }

    private static void expect(String what, Response response, Set<Integer> statuses) {
        try (response) {
            if (!statuses.contains(response.getStatus())) {
                throw new IdentityUnavailable(what + ": Keycloak answered " + response.getStatus() + ".");
            }
        }
    }
}
