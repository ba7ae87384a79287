package com.nextron.platform.portal.pages.partners;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Times;
import com.nextron.platform.portal.pages.Viewer;
import com.nextron.platform.tenant.Certification;
import com.nextron.platform.tenant.Technicians;
import com.nextron.platform.tenant.Technicians.Certify;
import com.nextron.platform.tenant.Technicians.TechnicianView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The section of a profile in which certificates and their last days are kept. */
@Named("certificationsPage")
@RequestScoped
public class CertificationsPage {
    private static final int SOON_DAYS = 60;

    @Inject
    private Technicians technicians;

    @Inject
    private PartnerProfilePage profile;

    @Inject
    private Viewer viewer;

    @Inject
    private Times times;

    private final Entered form = new Entered();
    private List<TechnicianView> people;

    public Entered getForm() {
        return form;
    }

    public List<TechnicianView> getTechnicians() {
        if (people == null) {
            people = technicians
                    .list(ListQuery.first(100)
                            .where("tenantId", profile.getView().partner().value()))
                    .items();
        }
        return people;
    }

    public List<SelectItem> getChoices() {
        return getTechnicians().stream()
                .map(technician -> new SelectItem(technician.id().toString(), technician.name()))
                .toList();
    }

    public boolean isToChange() {
        return profile.isToChange() || viewer.has("partner-manager");
    }

    /** The colour of a certificate: expired, soon to expire, or neither. */
    public String style(Certification held) {
        LocalDate today = times.getNow().atZone(profile.getView().zone()).toLocalDate();
        if (!held.holdsOn(today)) {
            return "breached";
        }
        return held.holdsOn(today.plusDays(SOON_DAYS)) ? "" : "at-risk";
    }

    /** The certificate with its last day, in words. */
    public String words(Certification held) {
        LocalDate today = times.getNow().atZone(profile.getView().zone()).toLocalDate();
        return held.name()
                + held.validTo()
                        .map(day -> (held.holdsOn(today) ? ", until " : ", expired after ") + times.day(day))
                        .orElse("");
    }

    public String certify() {
        TechnicianView certified =
                technicians.certify(form.id("technician"), new Certify(form.text("name"), form.text("validTo")));
        return Answers.done(
                certified.name() + "’s certificate is kept; it counts from the next decision on.",
                "/app/partner-profile.xhtml?id=" + certified.tenant());
    }
}
