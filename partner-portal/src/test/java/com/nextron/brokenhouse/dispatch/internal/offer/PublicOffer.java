package com.nextron.brokenhouse.dispatch.internal.offer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** An entity that everybody can reach and change, and that reads the machine's clock. */
@Entity
public class PublicOffer {
    @Id
    private long id;

    private boolean taken;
    private Instant at;

    public void setTaken(boolean taken) {
        this.taken = taken;
        this.at = Instant.now();
    }

    boolean isTaken() {
        return taken && at != null && id > 0;
    }
}
