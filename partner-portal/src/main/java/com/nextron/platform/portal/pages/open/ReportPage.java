package com.nextron.platform.portal.pages.open;

import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Times;
import com.nextron.platform.portal.pages.desk.CaseForm;
import com.nextron.platform.returns.ServiceDesk;
import com.nextron.platform.returns.ServiceDesk.GuestReceipt;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A guest reports a fault. */
@Named("reportPage")
@RequestScoped
public class ReportPage {
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
        GuestReceipt receipt = desk.fileAsGuest(CaseForm.read(form, times.getHome()));
        return Answers.done(
                "We have received your report as " + receipt.number()
                        + ". Keep this page's address: it shows where the case stands. It was also mailed to you.",
                "/follow.xhtml?t=" + receipt.followToken());
    }
}
