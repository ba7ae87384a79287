package com.nextron.platform.portal.pages.desk;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.portal.pages.ListPage;
import com.nextron.platform.returns.Assets;
import com.nextron.platform.returns.Assets.AssetView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Machines with their warranty. */
@Named("machinesPage")
@RequestScoped
public class MachinesPage extends ListPage<AssetView> {
    @Inject
    private Assets assets;

    @Override
    protected Listing<AssetView> list(ListQuery query) {
        return assets.list(query);
    }

    @Override
    protected String chipField() {
        return "kind";
    }

    @Override
    protected List<Shown> shown() {
        return List.of(
                new Shown(Assets.Kind.SERVER.name(), "Servers"),
                new Shown(Assets.Kind.WORKSTATION.name(), "Workstations"),
                new Shown(Assets.Kind.STORAGE.name(), "Storage"));
    }
}
