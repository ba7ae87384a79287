package com.nextron.platform.portal.pages.dispatch;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.dispatch.Offers.OfferView;
import com.nextron.platform.dispatch.RoadDistance;
import com.nextron.platform.dispatch.RoadDistance.Leg;
import com.nextron.platform.portal.pages.Times;
import com.nextron.platform.portal.pages.Viewer;
import com.nextron.platform.tenant.PartnerProfiles;
import com.nextron.platform.tenant.PartnerProfiles.Held;
import com.nextron.platform.tenant.PartnerProfiles.Profile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a job would mean for the reader's own company: how far it is from the base, and who of its people may go. */
@Named("offerOutlook")
@RequestScoped
public class OfferOutlook {
    @Inject
    private PartnerProfiles profiles;

    @Inject
    private RoadDistance roads;

    @Inject
    private Viewer viewer;

    @Inject
    private Times times;

    @Inject
    private Clock clock;

    private final Map<UUID, Optional<Leg>> legs = new HashMap<>();
    private Profile profile;

    /** {@code About 43 km from your base in Tromsø}; empty where it is not known how far. */
    public String distance(OfferView offer) {
        return leg(offer).map(this::told).orElse("");
    }

    private String told(Leg leg) {
        if (leg.kilometres() == 0) {
            // Two codes can stand on one point of the register: the note beside it says so.
            return "Close to your base in " + own().city();
        }
        return (leg.estimated() ? "About " : "") + leg.kilometres() + " km from your base in " + own().city()
                + leg.time().map(time -> ", " + times.span(time)).orElse("");
    }

    /** What one has to know of that distance; empty if nothing. */
    public String distanceNote(OfferView offer) {
        return leg(offer).map(Leg::note).orElse("");
    }

    /** Each certification that the job needs, with how many of the reader's technicians hold it on the day. */
    public List<Need> needs(OfferView offer) {
        if (!viewer.isPartner()) {
            return List.of();
        }
        LocalDate day =
                offer.deadline().orElseGet(clock::instant).atZone(offer.zone()).toLocalDate();
        return offer.certifications().stream()
                .sorted()
                .map(name -> new Need(name, holders(name, day)))
                .toList();
    }

    private long holders(String certification, LocalDate day) {
        return own().certifications().stream()
                .filter(held -> held.certification().doesFor(certification)
                        && held.certification().holdsOn(day))
                .map(Held::technician)
                .distinct()
                .count();
    }

    private Optional<Leg> leg(OfferView offer) {
        if (!viewer.isPartner()) {
            return Optional.empty();
        }
        return legs.computeIfAbsent(
                offer.id(),
                id -> roads.between(own().base(), new PostalCode(new Country(offer.country()), offer.postalCode())));
    }

    private Profile own() {
        if (profile == null) {
            profile = profiles.find(viewer.getTenantId());
        }
        return profile;
    }

    /** A certification that a job needs, and how many may go. */
    public record Need(String certification, long holders) {
        /** In a sentence. */
        public String sentence() {
            String have = holders == 0
                    ? "none of your technicians has it"
                    : holders == 1 ? "one of your technicians has it" : holders + " of your technicians have it";
            return "Needs certificate “" + certification + "”: " + have + ".";
        }
    }
}
