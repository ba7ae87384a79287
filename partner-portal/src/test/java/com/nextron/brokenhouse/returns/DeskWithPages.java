package com.nextron.brokenhouse.returns;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;

/** Answers HTTP and asks the database from a module's API. */
public class DeskWithPages {
    private EntityManager em;

    Response answer() {
        return Response.ok(em).build();
    }
}
