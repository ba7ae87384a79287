package com.nextron.platform.portal.pages.desk;

import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.returns.FaultKind;
import com.nextron.platform.returns.ServiceDesk;
import com.nextron.platform.returns.ServiceDesk.FileCase;
import com.nextron.platform.returns.ServiceDesk.Readiness;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

/** The form of a case, the same for headquarters, customers and guests. */
public final class CaseForm {
    private CaseForm() {}

    /**
     * What was entered, as the service desk takes it.
     *
     * @param here the zone in which headquarters wrote when the report was taken
     */
    public static FileCase read(Entered form, ZoneId here) {
        Set<Readiness> ready =
                form.ticked("readiness").stream().map(Readiness::valueOf).collect(Collectors.toSet());
        return new FileCase(
                form.text("serialNumber"),
                form.choice("fault", FaultKind.class),
                form.text("description"),
                form.text("contactName"),
                form.text("contactEmail"),
                form.text("contactPhone"),
                form.text("street"),
                form.text("postalCode"),
                form.text("city"),
                form.text("country"),
                ready,
                form.yes("acceptedTerms") ? ServiceDesk.TERMS_VERSION : "",
                form.time("receivedAt", here),
                form.yes("pricesAccepted"));
    }
}
