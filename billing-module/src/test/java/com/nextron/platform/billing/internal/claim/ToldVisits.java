package com.nextron.platform.billing.internal.claim;

import com.nextron.platform.billing.Claims.Check;
import com.nextron.platform.billing.internal.claimpolicy.ClaimFacts.Card;
import com.nextron.platform.billing.internal.claimpolicy.PartnersCardWasInForce;
import com.nextron.platform.billing.internal.rating.BandedVisitRating;
import com.nextron.platform.billing.internal.rating.ClosedDays;
import com.nextron.platform.billing.internal.rating.RateCards;
import com.nextron.platform.billing.internal.visitcost.VisitFacts;
import com.nextron.platform.core.outbox.Delivered;
import com.nextron.platform.dispatch.VisitCompleted;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Claims of a visit in Tromsø as dispatch tells of it: a Tuesday, 10:00 to 12:40, 86.3 km, a fuse from the van. */
final class ToldVisits {
    static final Instant NOW = Instant.parse("2026-11-17T14:00:00Z");

    private ToldVisits() {}

    static VisitCompleted visit() {
        String told =
                """
                {"workOrderId":"%s","workOrderNumber":"WO-100045","visitId":"%s","visitNumber":1,
                 "caseId":"%s","caseNumber":"C-100123","customer":"fjordlab","partner":"nordlys-it",
                 "partnerName":"Nordlys IT","responseLevel":"4H","country":"NO","zone":"Europe/Oslo",
                 "postalCode":"9008","city":"Tromsø","arrivedAt":"2026-11-17T09:00:00Z",
                 "departedAt":"2026-11-17T11:40:00Z","kilometres":86.3,"estimatedKilometres":84,"covered":true,
                 "inWarranty":true,"summary":"Done.","technicianName":"Kari","noShow":false,"comeAgain":false,
                 "parts":[{"name":"Fuse","partNumber":"F-1","kind":"OTHER","quantity":2,"covered":true}]}"""
                        .formatted(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        return new Delivered(UUID.randomUUID(), "VisitCompleted", NOW, told).as(VisitCompleted.class);
    }

    /** Not priced yet; every other policy has passed. */
    static Claim unpriced() {
        VisitCompleted visit = visit();
        return new Claim(visit, VisitFacts.of(visit).parts(), NOW)
                .judged(List.of(
                        PartnersCardWasInForce.judge(Card.NONE),
                        new Check("Kilometres are near the estimate", "D-B3", true, "They are.")));
    }

    /** Priced by the Norwegian card: 180 minutes 4185.00, 86.3 km 720.61, call-out 950.00, the fuse nothing. */
    static Claim priced(Card held) {
        Claim claim = unpriced();
        return claim.priced(new PricedClaim(
                "NO-2026 v1",
                held,
                claim.facts().whole(new BandedVisitRating(), RateCards.norwegian(), ClosedDays.WEEKENDS_ONLY)));
    }
}
