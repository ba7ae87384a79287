package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.tenant.Rank;
import com.nextron.platform.tenant.TerritoryPlans.Change;
import com.nextron.platform.tenant.TerritoryPlans.HolderView;
import com.nextron.platform.tenant.TerritoryPlans.PlanContent;
import com.nextron.platform.tenant.TerritoryPlans.TerritoryView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** What one plan says otherwise than another. A change that was taken back is none. */
final class Differences {
    private final List<Change> changes = new ArrayList<>();

    private Differences() {}

    static List<Change> between(PlanContent before, PlanContent after) {
        Differences differences = new Differences();
        Map<UUID, TerritoryView> old = byId(before);
        Map<UUID, TerritoryView> now = byId(after);
        now.forEach((id, territory) -> differences.territory(old.get(id), territory));
        old.forEach((id, territory) -> {
            if (!now.containsKey(id)) {
                differences.territory(territory, null);
            }
        });
        return List.copyOf(differences.changes);
    }

    private void territory(TerritoryView before, TerritoryView after) {
        TerritoryView either = after == null ? before : after;
        note("territory " + either.name(), either.id(), words(before), words(after));
        Map<UUID, HolderView> old = holders(before);
        Map<UUID, HolderView> now = holders(after);
        now.forEach((id, holder) -> note(of(holder, either), either.id(), words(old.get(id)), words(holder)));
        old.forEach((id, holder) -> {
            if (!now.containsKey(id)) {
                note(of(holder, either), either.id(), words(holder), "");
            }
        });
    }

    private void note(String what, UUID territory, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(what, territory, before, after));
        }
    }

    private static String of(HolderView holder, TerritoryView territory) {
        return holder.partnerName() + " in " + territory.name();
    }

    private static String words(TerritoryView territory) {
        return territory == null ? "" : territory.name() + ", " + territory.places();
    }

    private static String words(HolderView holder) {
        if (holder == null) {
            return "";
        }
        return holder.partnerName()
                + (holder.rank() == Rank.PRIMARY ? " is asked first at " : " is the backup at ")
                + holder.levels().stream().sorted().map(ResponseLevel::code).collect(Collectors.joining(", "))
                + " from " + holder.validFrom()
                + (holder.validTo() == null ? "" : " up to and with " + holder.validTo());
    }

    private static Map<UUID, TerritoryView> byId(PlanContent content) {
        Map<UUID, TerritoryView> byId = new LinkedHashMap<>();
        content.territories().forEach(territory -> byId.put(territory.id(), territory));
        return byId;
    }

    private static Map<UUID, HolderView> holders(TerritoryView territory) {
        Map<UUID, HolderView> byId = new LinkedHashMap<>();
        if (territory != null) {
            territory.holders().forEach(holder -> byId.put(holder.id(), holder));
        }
        return byId;
    }
}
