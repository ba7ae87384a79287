package com.nextron.platform.portal.pages.territories;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Times;
import com.nextron.platform.tenant.PostalRegister;
import com.nextron.platform.tenant.PostalRegister.PostalPlace;
import com.nextron.platform.tenant.Rank;
import com.nextron.platform.tenant.ServicePartners;
import com.nextron.platform.tenant.TerritoryPlans;
import com.nextron.platform.tenant.TerritoryPlans.Edition;
import com.nextron.platform.tenant.TerritoryPlans.TerritoryView;
import com.nextron.platform.tenant.TerritoryPlans.WantedHolder;
import com.nextron.platform.tenant.TerritoryPlans.WantedTerritory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One territory of the draft: what belongs to it and who holds it. A draft is opened with the first change. */
@Named("territoryPage")
@RequestScoped
public class TerritoryPage {
    @Inject
    private TerritoryPlans plans;

    @Inject
    private ServicePartners partners;

    @Inject
    private PostalRegister register;

    @Inject
    private Times times;

    private final Entered form = new Entered();
    private TerritoryView view;

    @PostConstruct
    void start() {
        form.put(
                "validFrom",
                LocalDate.ofInstant(times.getNow(), times.getHome()).toString());
        if (isKnown()) {
            drafted().ifPresent(this::fill);
        }
    }

    /** Asks before anything is drawn, so that an unknown territory is told as one. */
    public void load() {
        if (isKnown()) {
            getView();
        }
    }

    public Entered getForm() {
        return form;
    }

    /** Whether a territory is changed; else a new one is drawn up. */
    public boolean isKnown() {
        return !Request.text("id").isEmpty();
    }

    public TerritoryView getView() {
        return drafted().orElseThrow(NotFound::new);
    }

    public String getCountry() {
        if (isKnown()) {
            return getView().country();
        }
        return Request.text("country").isEmpty() ? Country.NORWAY.code() : Request.text("country");
    }

    /** The counties of the country's register. */
    public List<SelectItem> getCounties() {
        return names(PostalPlace::county).stream()
                .map(name -> new SelectItem(name, name))
                .toList();
    }

    public List<String> getMunicipalities() {
        return names(PostalPlace::municipality);
    }

    public List<SelectItem> getPartners() {
        List<SelectItem> all = new ArrayList<>();
        all.add(new SelectItem(TenantId.OPERATOR.value(), "Nextron's own technicians"));
        partners.list(ListQuery.first(ListQuery.MOST).where("status", "ACTIVE")).items().stream()
                .map(partner -> new SelectItem(partner.id().value(), partner.name() + ", " + partner.city()))
                .forEach(all::add);
        return all;
    }

    public String save() {
        plans.open();
        WantedTerritory wanted = new WantedTerritory(
                form.text("name"),
                getCountry(),
                form.yes("wholeCountry"),
                List.copyOf(form.ticked("counties")),
                split("municipalities", ","),
                split("ranges", "[,;\n]"));
        if (isKnown()) {
            TerritoryView changed = plans.change(getView().id(), wanted);
            return Answers.done(changed.name() + " is changed in the draft.", here(changed));
        }
        TerritoryView added = plans.add(wanted);
        return Answers.done(added.name() + " is in the draft. Next: say who serves it.", here(added));
    }

    public String drop() {
        TerritoryView dropped = getView();
        plans.open();
        plans.drop(dropped.id());
        return Answers.done(
                dropped.name() + " is out of the draft. It goes when the draft is published.",
                "/app/territories.xhtml?country=" + dropped.country());
    }

    public String give() {
        plans.open();
        var holder = plans.give(
                getView().id(),
                new WantedHolder(
                        form.text("partner"),
                        form.ticked("levels"),
                        form.choice("rank", Rank.class),
                        form.day("validFrom"),
                        form.day("validTo")));
        return Answers.done(
                holder.partnerName() + (holder.rank() == Rank.PRIMARY ? " is asked first" : " is the backup") + " in "
                        + getView().name() + ", in the draft.",
                here(getView()));
    }

    /** Takes the holder whose button was pressed out of the draft, if one was. */
    public String answer() {
        if (Request.text("dropHolder").isEmpty()) {
            return null;
        }
        TerritoryView territory = getView();
        plans.open();
        plans.dropHolder(Request.id("dropHolder"));
        return Answers.done("It is taken out of the draft.", here(territory));
    }

    private Optional<TerritoryView> drafted() {
        if (view == null) {
            String id = Request.text("id");
            view = plans.content(Edition.DRAFT).territories().stream()
                    .filter(one -> one.id().toString().equals(id))
                    .findFirst()
                    .orElse(null);
        }
        return Optional.ofNullable(view);
    }

    private void fill(TerritoryView territory) {
        form.put("name", territory.name());
        form.put("wholeCountry", territory.wholeCountry());
        form.put("counties", territory.counties().toArray(String[]::new));
        form.put("municipalities", String.join(", ", territory.municipalities()));
        form.put("ranges", String.join("\n", territory.ranges()));
    }

    private List<String> split(String field, String at) {
        return Arrays.stream(form.text(field).split(at))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private List<String> names(Function<PostalPlace, String> part) {
        return register.places(Country.of(getCountry())).stream()
                .map(part)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static String here(TerritoryView territory) {
        return "/app/territory.xhtml?id=" + territory.id();
    }
}
