package com.nextron.platform.portal.pages.partners;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Choices;
import com.nextron.platform.portal.pages.ListPage;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Times;
import com.nextron.platform.tenant.Territories;
import com.nextron.platform.tenant.Territories.AssignmentView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Who serves which postal range; an assignment is ended by the button of its own row. */
@Named("territoriesPage")
@RequestScoped
public class TerritoriesPage extends ListPage<AssignmentView> {
    @Inject
    private Territories territories;

    @Inject
    private Times times;

    @Inject
    private Choices choices;

    @Override
    protected Listing<AssignmentView> list(ListQuery query) {
        return territories.list(query);
    }

    @Override
    protected String chipField() {
        return "country";
    }

    @Override
    protected List<Shown> shown() {
        return List.of(
                new Shown("NO", "Norway"),
                new Shown("SE", "Sweden"),
                new Shown("DK", "Denmark"),
                new Shown("FI", "Finland"));
    }

    /** The levels of an assignment, by their codes. */
    public String levels(AssignmentView assignment) {
        return assignment.levels().stream().sorted().map(Choices::brief).collect(Collectors.joining(", "));
    }

    /** Ends the assignment whose button was pressed with the present day, if one was. */
    public String answer() {
        if (Request.text("end").isEmpty()) {
            return null;
        }
        AssignmentView ended = territories.end(Request.id("end"), LocalDate.ofInstant(times.getNow(), times.getHome()));
        return Answers.done(
                ended.partnerName() + " serves " + ended.territoryName() + " up to and with "
                        + times.day(ended.validTo()) + ".",
                "/app/territories.xhtml");
    }
}
