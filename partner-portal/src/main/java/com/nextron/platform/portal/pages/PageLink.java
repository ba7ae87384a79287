package com.nextron.platform.portal.pages;

import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A page in the rail.
 *
 * @param label its name
 * @param icon the icon's class
 * @param path where it is, from the application's root
 */
public record PageLink(String label, String icon, String path) {
    /** The pages of a caller: those of the first role first, each once. */
    static List<PageLink> of(Caller caller) {
        return Arrays.stream(Page.values())
                .filter(page -> page.roles.stream().anyMatch(caller::has))
                .sorted((a, b) -> Boolean.compare(b.isFirstOf(caller), a.isFirstOf(caller)))
                .map(page -> new PageLink(page.label, page.icon, page.path))
                .toList();
    }

    /** Whether the view is this page or one below it. */
    public boolean shows(String viewId) {
        return path.equals(viewId);
    }

    private enum Page {
        DESK("Cases", "inbox", "desk", Role.HQ_SUPPORT, Role.HQ_DISPATCHER),
        BOARD("Dispatch board", "stopwatch", "board", Role.HQ_DISPATCHER, Role.HQ_SUPPORT),
        PARTNERS("Partners", "building", "partners", Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT),
        TERRITORIES("Territories", "map", "territories", Role.HQ_ADMIN, Role.HQ_DISPATCHER),
        EXCHANGES("Parts sent ahead", "box", "exchanges", Role.HQ_SUPPORT, Role.HQ_DISPATCHER),
        INVOICES("Invoices", "file", "invoices", Role.FINANCE),
        EXPORTS("Exports", "download", "exports", Role.FINANCE),
        MONTH_END("Month end", "check-square", "month-end", Role.FINANCE),
        FIGURES("Figures", "chart-bar", "figures", Role.FINANCE, Role.HQ_ADMIN),
        TODAY("My day", "map-marker", "today", Role.TECHNICIAN),
        OFFERS("Offers", "bell", "offers", Role.PARTNER_MANAGER),
        PLAN("Planning", "calendar-plus", "plan", Role.PARTNER_MANAGER, Role.HQ_DISPATCHER),
        JOBS("My jobs", "briefcase", "jobs", Role.PARTNER_MANAGER, Role.TECHNICIAN),
        MY_CASES("My cases", "inbox", "desk", Role.CUSTOMER),
        MY_MACHINES("My machines", "server", "machines", Role.CUSTOMER),
        MY_INVOICES("My invoices", "file", "invoices", Role.CUSTOMER),
        MY_COMPANY("My company", "building", "customer", Role.CUSTOMER),
        PROMISE(
                "Promise & price",
                "clock",
                "promise",
                Role.HQ_SUPPORT,
                Role.HQ_DISPATCHER,
                Role.HQ_ADMIN,
                Role.FINANCE),
        WHO_GOES("Who would go?", "directions", "who-goes", Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.HQ_ADMIN),
        CALENDARS("Calendars", "calendar", "calendars", Role.HQ_DISPATCHER, Role.HQ_ADMIN, Role.HQ_SUPPORT),
        MACHINES("Machines", "server", "machines", Role.HQ_SUPPORT, Role.HQ_ADMIN, Role.HQ_DISPATCHER),
        CUSTOMERS("Customers", "users", "customers", Role.HQ_SUPPORT, Role.HQ_ADMIN, Role.FINANCE),
        TECHNICIANS("Technicians", "id-card", "technicians", Role.PARTNER_MANAGER, Role.HQ_DISPATCHER, Role.HQ_ADMIN),
        PROFILE("Hours & certificates", "verified", "partner-profile", Role.PARTNER_MANAGER),
        SETTLEMENTS("Settlements", "wallet", "settlements", Role.FINANCE),
        STATEMENT("Statements", "wallet", "statement", Role.PARTNER_MANAGER),
        RATE_CARDS("Rate cards", "percentage", "rate-cards", Role.FINANCE, Role.HQ_ADMIN, Role.PARTNER_MANAGER),
        VAT_RULES("VAT table", "percentage", "vat-rules", Role.FINANCE),
        EXCHANGE_RATES("Exchange rates", "sync", "exchange-rates", Role.FINANCE),
        POSTAL_REGISTERS(
                "Postal register",
                "map-marker",
                "postal-registers",
                Role.HQ_ADMIN,
                Role.HQ_DISPATCHER,
                Role.HQ_SUPPORT),
        WEBHOOKS("Webhooks", "send", "webhooks", Role.PARTNER_MANAGER),
        OPERATIONS("Operations", "cog", "operations", Role.HQ_ADMIN);

        private final String label;
        private final String icon;
        private final String path;
        private final Set<Role> roles;

        Page(String label, String icon, String name, Role... roles) {
            this.label = label;
            this.icon = icon;
            this.path = "/app/" + name + ".xhtml";
            this.roles = EnumSet.copyOf(Arrays.asList(roles));
        }

        /** A dispatcher begins at the board, although support begins at the cases. */
        private boolean isFirstOf(Caller caller) {
            return this == BOARD && caller.has(Role.HQ_DISPATCHER) && !caller.has(Role.HQ_SUPPORT);
        }
    }
}
