package com.nextron.platform.dispatch.internal.visit;

import com.nextron.platform.dispatch.internal.job.WorkOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a technician goes through on a visit: what holds for every machine, then what its kind asks for. */
@ApplicationScoped
class Checklists {
    @Inject
    @ConfigProperty(
            name = "platform.dispatch.checklist.always",
            defaultValue =
                    "Customer confirmed a backup (C4, L2);Earthing wrist strap worn;Machine starts without errors;"
                            + "Diagnostic run passed;Work place left tidy")
    private String always;

    @Inject
    @ConfigProperty(
            name = "platform.dispatch.checklist.server",
            defaultValue = "Redundant power supplies both lit;Fans at normal speed;Remote management reachable")
    private String server;

    @Inject
    @ConfigProperty(
            name = "platform.dispatch.checklist.workstation",
            defaultValue = "Picture on every display;Customer could log in")
    private String workstation;

    @Inject
    @ConfigProperty(
            name = "platform.dispatch.checklist.storage",
            defaultValue = "All volumes healthy or rebuilding;Removed media handed to the customer")
    private String storage;

    /** The order names its machine's kind in its work, such as {@code Mainboard, server}. */
    List<String> of(WorkOrder order) {
        String work = order.work().toLowerCase(Locale.ROOT);
        List<String> items = new ArrayList<>(items(always));
        if (work.contains("server")) {
            items.addAll(items(server));
        } else if (work.contains("workstation")) {
            items.addAll(items(workstation));
        } else if (work.contains("storage")) {
            items.addAll(items(storage));
        }
        return List.copyOf(items);
    }

    private static List<String> items(String configured) {
        return Arrays.stream(configured.split(";"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
