package com.nextron.platform.portal.pages.desk;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.returns.Assets;
import com.nextron.platform.returns.Assets.AssetView;
import com.nextron.platform.returns.MachineParts;
import com.nextron.platform.returns.MachineParts.PartView;
import com.nextron.platform.returns.MachineParts.RecordPart;
import com.nextron.platform.returns.ServiceDesk;
import com.nextron.platform.returns.ServiceDesk.CaseView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** One machine: its warranty, its parts with theirs, and its cases. */
@Named("machinePage")
@RequestScoped
public class MachinePage {
    private static final int LATEST_CASES = 10;

    @Inject
    private Assets assets;

    @Inject
    private MachineParts parts;

    @Inject
    private ServiceDesk desk;

    private final Entered form = new Entered();
    private AssetView view;
    private List<PartView> known;
    private List<CaseView> cases;

    /** Answers 404 before anything is drawn when there is no such machine. */
    public void load() {
        getView();
    }

    public AssetView getView() {
        if (view == null) {
            view = assets.find(Request.id("id"));
        }
        return view;
    }

    public List<PartView> getParts() {
        if (known == null) {
            known = parts.of(getView().id());
        }
        return known;
    }

    /** The latest cases of the machine. */
    public List<CaseView> getCases() {
        if (cases == null) {
            cases = desk.list(ListQuery.first(LATEST_CASES)
                            .where("assetId", getView().id().toString()))
                    .items();
        }
        return cases;
    }

    public Entered getForm() {
        return form;
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(MachineParts.Kind.values())
                .map(kind -> new SelectItem(kind.name(), kind.label()))
                .toList();
    }

    public String record() {
        PartView part = parts.record(
                getView().id(),
                new RecordPart(
                        form.choice("kind", MachineParts.Kind.class),
                        form.text("name"),
                        form.text("partNumber"),
                        form.text("serialNumber"),
                        form.day("manufacturerUntil")));
        return Answers.done(
                part.name() + " is recorded. A case about it is answered by its own warranty.",
                "/app/machine.xhtml?id=" + getView().id());
    }
}
