package com.nextron.platform.portal.pages.geography;

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

    public void load() {
        view = imports.find(Request.id("id"));
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
