package com.nextron.platform.portal.pages.dispatch;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.portal.pages.ClockFace;
import com.nextron.platform.portal.pages.Clocks;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Times;
import com.nextron.platform.returns.Assets;
import com.nextron.platform.returns.DryRuns;
import com.nextron.platform.returns.DryRuns.AskDryRun;
import com.nextron.platform.returns.DryRuns.DryRun;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Who would go, until when, and what it would cost, before anything is ordered. Stores nothing. */
@Named("whoGoesPage")
@RequestScoped
public class WhoGoesPage {
    @Inject
    private DryRuns dryRuns;

    @Inject
    private Clocks clocks;

    @Inject
    private Times times;

    private final Entered form = new Entered();
    private DryRun answer;
    private DecisionFace face;

    public Entered getForm() {
        return form;
    }

    /** Where a deadline can be worked out without more than the postal code. */
    public List<SelectItem> getCountries() {
        return List.of(
                new SelectItem("NO", "Norway"),
                new SelectItem("SE", "Sweden"),
                new SelectItem("DK", "Denmark"),
                new SelectItem("FI", "Finland"));
    }

    /** The certifications that machines ask for. */
    public List<SelectItem> getCertifications() {
        return Arrays.stream(Assets.Kind.values())
                .map(Assets.Kind::certification)
                .map(name -> new SelectItem(name, name))
                .toList();
    }

    /** What was asked for; null before. */
    public DryRun getAnswer() {
        return answer;
    }

    public DecisionFace getFace() {
        return face;
    }

    /** The deadline in the site's time; a sentence when there is none. */
    public String getDeadline() {
        return answer.promise()
                .deadline()
                .map(deadline -> times.at(deadline, answer.promise().zone()))
                .orElse("By agreement");
    }

    /** The way to the deadline. */
    public List<ClockFace.Bar> getBars() {
        return clocks.barsOf(answer.decision().job().level(), answer.promise());
    }

    /** Answers on the same page. */
    public String workOut() {
        String wanted = form.text("certifications");
        answer = dryRuns.run(new AskDryRun(
                given("country"),
                given("postalCode"),
                given("responseLevel"),
                wanted.isEmpty() ? null : Set.of(wanted),
                receivedAt(),
                given("serialNumber"),
                null));
        face = DecisionFace.of(answer.decision());
        return null;
    }

    /** The hour at the site; the country and code are checked here only as far as its zone needs it. */
    private String receivedAt() {
        if (form.text("receivedAt").isEmpty()) {
            return null;
        }
        try {
            return LocalDateTime.parse(form.text("receivedAt"))
                    .atZone(zone())
                    .toOffsetDateTime()
                    .toString();
        } catch (DateTimeException e) {
            throw new InvalidInput(
                    new FieldError("receivedAt", "Please give a day and an hour, such as 2026-04-07 11:30."));
        }
    }

    private ZoneId zone() {
        Checks checks = new Checks();
        Site site = checks.parse("country", given("country"), Country::of)
                .flatMap(country ->
                        checks.parse("postalCode", given("postalCode"), code -> PostalCode.of(country, code)))
                .map(Site::of)
                .orElse(null);
        checks.done();
        return site.zone();
    }

    private String given(String field) {
        return form.text(field).isEmpty() ? null : form.text(field);
    }
}
