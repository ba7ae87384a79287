package com.nextron.platform.portal.pages.invoices;

import com.nextron.platform.billing.InvoicePdfs;
import com.nextron.platform.billing.InvoicePdfs.Pdf;
import com.nextron.platform.portal.pages.Request;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The PDF of an invoice in place of a page. */
@Named("invoicePdfPage")
@RequestScoped
public class InvoicePdfPage {
    @Inject
    private InvoicePdfs pdfs;

    public void download() throws IOException {
        Pdf pdf = pdfs.of(Request.id("id"));
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType("application/pdf");
        answer.setResponseContentLength(pdf.content().length);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + pdf.name() + "\"");
        answer.getResponseOutputStream().write(pdf.content());
        faces.responseComplete();
    }
}
