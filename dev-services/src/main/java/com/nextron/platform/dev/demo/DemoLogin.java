package com.nextron.platform.dev.demo;

import java.util.List;

/**
 * Somebody of the demonstration who can sign in, with everybody's demo password.
 *
 * @param who the role and the company, in words
 */
public record DemoLogin(String username, String who) {

    /** One of each role outside headquarters' desks. */
    static final List<DemoLogin> SHOWN = List.of(
            new DemoLogin("nora@nordlys-it.example", "partner manager, Nordlys IT in Tromsø"),
            new DemoLogin("odd@ofoten-datateknikk.example", "partner manager, the backup for Tromsø"),
            new DemoLogin("jonas@nordlys-it.example", "technician, Nordlys IT"),
            new DemoLogin("tiril.bakken@nextron.example", "technician, headquarters' own in Oslo"),
            new DemoLogin("kari@fjordkraft-drift.example", "customer, Fjordkraft Drift in Tromsø"));
}
