package com.nextron.platform.dispatch.internal.routing;

import com.nextron.platform.core.calendar.BusinessCalendar;
import com.nextron.platform.core.calendar.BusinessCalendars;
import com.nextron.platform.core.calendar.CalendarRegion;
import com.nextron.platform.core.calendar.OperatingHours;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.ServicePartners;
import com.nextron.platform.tenant.ServicePartners.PartnerView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Each partner's hours, on the calendar of the country in which its base is. */
@ApplicationScoped
class WhenPartnersWork {
    private static final OperatingHours USUAL =
            new OperatingHours(OperatingHours.STANDARD.days(), LocalTime.of(8, 0), LocalTime.of(17, 0));

    @Inject
    private ServicePartners partners;

    @Inject
    private BusinessCalendars calendars;

    PartnerHours of(TenantId partner) {
        PartnerView found = partners.find(partner);
        PostalCode base = new PostalCode(new Country(found.country()), found.postalCode());
        if (!base.country().isNordic()) {
            return new PartnerHours(USUAL, BusinessCalendar.standard(CalendarRegion.ELSEWHERE), ZoneOffset.UTC);
        }
        Site site = Site.of(base);
        return new PartnerHours(USUAL, calendars.at(site), site.zone());
    }
}
