package com.nextron.platform.dispatch.internal.routing;

import com.nextron.platform.core.calendar.BusinessCalendar;
import com.nextron.platform.core.calendar.BusinessCalendars;
import com.nextron.platform.core.calendar.CalendarRegion;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.PartnerProfiles;
import com.nextron.platform.tenant.PartnerProfiles.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Each partner's hours, on the calendar of the country in which its base is. */
@ApplicationScoped
class WhenPartnersWork {
    @Inject
    private PartnerProfiles profiles;

    @Inject
    private BusinessCalendars calendars;

    /** The hours of that partner; empty for one without a profile, whose time simply elapses. */
    Optional<PartnerHours> of(RankedPartner partner) {
        TenantId id = partner.party().id();
        return partner.profile()
                .or(() -> Optional.ofNullable(profiles.profiles(List.of(id)).get(id)))
                .map(profile -> new PartnerHours(profile.hours(), calendarAt(profile), profile.zone()));
    }

    private BusinessCalendar calendarAt(Profile profile) {
        PostalCode base = profile.base();
        return base.country().isNordic()
                ? calendars.at(Site.of(base))
                : BusinessCalendar.standard(CalendarRegion.ELSEWHERE);
    }
}
