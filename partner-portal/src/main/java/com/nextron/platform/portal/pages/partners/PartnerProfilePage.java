package com.nextron.platform.portal.pages.partners;

import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Viewer;
import com.nextron.platform.tenant.PartnerProfiles;
import com.nextron.platform.tenant.PartnerProfiles.ChangeBase;
import com.nextron.platform.tenant.PartnerProfiles.ChangeHours;
import com.nextron.platform.tenant.PartnerProfiles.Profile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What routing knows of a partner: hours, duty, capacity and base, with what each decides. */
@Named("partnerProfilePage")
@RequestScoped
public class PartnerProfilePage {
    @Inject
    private PartnerProfiles profiles;

    @Inject
    private Viewer viewer;

    private final Entered form = new Entered();
    private Profile view;

    /** Answers 404 before anything is drawn when there is no such partner. */
    public void load() {
        getView();
    }

    public Profile getView() {
        if (view == null) {
            view = profiles.find(asked());
        }
        return view;
    }

    /** The form, with what stands now. */
    public Entered getForm() {
        if (form.isEmpty()) {
            Profile now = getView();
            form.put("days", now.hours().days().stream().map(Enum::name).toArray());
            form.put("opens", now.hours().opens().toString());
            form.put("closes", now.hours().closes().toString());
            form.put("dutyRoster", String.valueOf(now.dutyRoster()));
            form.put("visitsADay", now.visitsADay().map(String::valueOf).orElse(""));
            form.put("postalCode", now.base().value());
            form.put("city", now.city());
            form.put("timeZone", now.zone().getId());
        }
        return form;
    }

    public List<SelectItem> getDays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new SelectItem(day.name(), day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
                .toList();
    }

    public List<SelectItem> getDuty() {
        return List.of(
                new SelectItem("true", "People are on duty around the clock"),
                new SelectItem("false", "Nobody is on duty outside the hours"));
    }

    /** Whether the zone does not follow from the country and has to be said. */
    public boolean isZoneAsked() {
        return !getView().base().country().isNordic();
    }

    /** Whether the reader may say when work is done. */
    public boolean isHoursToChange() {
        return viewer.has("hq-admin") || viewer.has("hq-dispatcher") || viewer.has("partner-manager");
    }

    /** Whether the reader may change the rest. */
    public boolean isToChange() {
        return viewer.has("hq-admin") || viewer.has("hq-dispatcher");
    }

    public String changeHours() {
        profiles.changeHours(
                asked(),
                new ChangeHours(
                        form.ticked("days"),
                        form.text("opens"),
                        form.text("closes"),
                        form.yes("dutyRoster"),
                        form.text("timeZone")));
        return done("The hours are kept; they count from the next decision on.");
    }

    public String changeCapacity() {
        BigDecimal visits = form.number("visitsADay");
        try {
            profiles.changeCapacity(asked(), visits == null ? null : visits.intValueExact());
        } catch (ArithmeticException e) {
            throw new InvalidInput(new FieldError("visitsADay", "Please give a whole number."));
        }
        return done("The capacity is kept; it counts from the next decision on.");
    }

    public String changeBase() {
        profiles.changeBase(asked(), new ChangeBase(form.text("postalCode"), form.text("city")));
        return done("The base is moved; distances are measured from there.");
    }

    private String done(String sentence) {
        return Answers.done(sentence, "/app/partner-profile.xhtml?id=" + asked());
    }

    /** The partner that is named, or the reader's own. */
    private TenantId asked() {
        String id = Request.text("id");
        if (id.isEmpty()) {
            return viewer.getTenantId();
        }
        try {
            return new TenantId(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
