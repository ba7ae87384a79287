package com.nextron.platform.portal.pages.partners;

import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.tenant.Technicians;
import com.nextron.platform.tenant.Technicians.AddTechnician;
import com.nextron.platform.tenant.Technicians.TechnicianView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Adds a technician to the reader's own tenant. */
@Named("addTechnicianPage")
@RequestScoped
public class AddTechnicianPage {
    @Inject
    private Technicians technicians;

    private final Entered form = new Entered();

    public Entered getForm() {
        return form;
    }

    public String add() {
        Set<String> certifications = Arrays.stream(form.text("certifications").split(","))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toSet());
        TechnicianView added = technicians.add(new AddTechnician(
                form.text("firstName"), form.text("lastName"), form.text("email"), form.text("phone"), certifications));
        return Answers.done(
                added.name() + " is added. A mail to " + added.email() + " lets them set a password.",
                "/app/technicians.xhtml");
    }
}
