package com.nextron.brokenhouse.tenant.internal.desk;

import com.nextron.brokenhouse.dispatch.internal.offer.PublicOffer;
import com.nextron.brokenhouse.tenant.Partners;
import jakarta.enterprise.context.ApplicationScoped;

/** Calls upwards into another module's inside, and lets everybody call it. */
@ApplicationScoped
public class OpenDesk implements Partners {
    private PublicOffer offer;

    @Override
    public void suspend() {
        offer.setTaken(true);
    }
}
