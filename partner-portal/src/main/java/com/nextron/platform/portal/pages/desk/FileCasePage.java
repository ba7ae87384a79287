package com.nextron.platform.portal.pages.desk;

import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Times;
import com.nextron.platform.returns.ServiceDesk;
import com.nextron.platform.returns.ServiceDesk.CaseView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Files a case for a machine: headquarters for anybody, a customer for its own. */
@Named("fileCasePage")
@RequestScoped
public class FileCasePage {
    @Inject
    private ServiceDesk desk;

    @Inject
    private Times times;

    private final Entered form = new Entered();

    @PostConstruct
    void start() {
        form.put("serialNumber", Request.text("serial"));
    }

    public Entered getForm() {
        return form;
    }

    public String file() {
        CaseView filed = desk.file(CaseForm.read(form, times.getHome()));
        return Answers.done(
                "Case " + filed.number() + " is received. " + filed.contactEmail() + " gets a mail about it.",
                "/app/case.xhtml?id=" + filed.id());
    }
}
