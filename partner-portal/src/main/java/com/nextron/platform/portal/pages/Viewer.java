package com.nextron.platform.portal.pages;

import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.core.tenancy.TenantKind;
import com.nextron.platform.tenant.TenantDirectory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who reads the page: decides what is offered to them. What they may do is decided at the facades. */
@Named("viewer")
@RequestScoped
public class Viewer {
    @Inject
    private TenantDirectory directory;

    private String tenantName;

    /** Whether somebody has signed in; guests and the platform itself have not. */
    public boolean isSignedIn() {
        return caller().isPresent();
    }

    public String getName() {
        return caller().map(Caller::user).orElse("Guest");
    }

    /** The tenant's name, or its id when the directory does not know it. */
    public String getTenantName() {
        if (tenantName == null) {
            tenantName = caller().map(Caller::tenant).map(this::nameOf).orElse("");
        }
        return tenantName;
    }

    /** The caller's tenant; throws for a guest, who has none. */
    public TenantId getTenantId() {
        return CallerContext.current().tenant();
    }

    public boolean isOperator() {
        return is(TenantKind.OPERATOR);
    }

    /** Whether the reader works at headquarters; the operator's own technicians do not. */
    public boolean isHeadquarters() {
        return has("hq-admin") || has("hq-dispatcher") || has("hq-support") || has("finance");
    }

    public boolean isPartner() {
        return is(TenantKind.PARTNER);
    }

    public boolean isCustomer() {
        return is(TenantKind.CUSTOMER);
    }

    /** Whether the reader holds the role of that token name, such as {@code hq-support}. */
    public boolean has(String token) {
        Optional<Role> role = Role.ofToken(token);
        return role.isPresent() && caller().filter(c -> c.has(role.get())).isPresent();
    }

    /** The reader's pages, in the order of the rail. */
    public List<PageLink> getPages() {
        return caller().map(PageLink::of).orElse(List.of());
    }

    /** Where the reader's work begins. */
    public String getFirstPage() {
        List<PageLink> pages = getPages();
        return pages.isEmpty() ? "/index.xhtml" : pages.get(0).path();
    }

    /** The reader's roles in words. */
    public String getRoles() {
        return caller().map(c -> String.join(
                        ", ",
                        Arrays.stream(Role.values())
                                .filter(c::has)
                                .map(role -> role.token().replace("hq-", "HQ ").replace('-', ' '))
                                .toList()))
                .orElse("");
    }

    private boolean is(TenantKind kind) {
        return caller().filter(c -> c.kind() == kind).isPresent();
    }

    private String nameOf(TenantId tenant) {
        // The directory is open to the platform only; the reader's own tenant is no secret to the reader.
        return CallerContext.callAs(Caller.platform("pages"), () -> directory.find(tenant))
                .map(TenantDirectory.Entry::name)
                .orElse(tenant.value());
    }

    private static Optional<Caller> caller() {
        return CallerContext.find().filter(c -> !c.system());
    }
}
