package com.nextron.brokenhouse.returns;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity in a module's API. */
@Entity
public class ExposedCase {
    @Id
    private long id;

    long id() {
        return id;
    }
}
