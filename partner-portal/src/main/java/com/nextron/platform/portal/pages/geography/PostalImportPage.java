package com.nextron.platform.portal.pages.geography;

import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.tenant.PostalImports;
import com.nextron.platform.tenant.PostalImports.DefectCount;
import com.nextron.platform.tenant.PostalImports.ImportView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One import: how far it is, then what came of it. */
@Named("postalImportPage")
@RequestScoped
public class PostalImportPage {
    @Inject
    private PostalImports imports;

    private ImportView view;

    /** Answers 404 before anything is drawn when there is no such import; without one named, all of them are shown. */
    public String load() {
        if (Request.text("id").isEmpty()) {
            return Answers.next("/app/postal-registers.xhtml");
        }
        view = imports.find(Request.id("id"));
        return null;
    }

    /** Whether the file was read as a register at all: otherwise there is nothing to count in it. */
    public boolean isCounted() {
        return view.report() != null && !view.report().layout().isEmpty();
    }

    public ImportView getView() {
        return view;
    }

    public String getCountry() {
        return Words.countryOf(view.part());
    }

    public String count(long number) {
        return Words.count(number);
    }

    /** The first codes with a defect, with dots where there are more. */
    public String examples(DefectCount defect) {
        String first = String.join(", ", defect.examples());
        return defect.codes() > defect.examples().size() ? first + " …" : first;
    }
}
