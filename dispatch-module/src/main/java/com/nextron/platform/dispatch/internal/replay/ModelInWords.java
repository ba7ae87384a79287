package com.nextron.platform.dispatch.internal.replay;

import java.util.List;

/** How a replay's estimates come to be, for whoever reads them. */
final class ModelInWords {
    static final List<String> SENTENCES = List.of(
            "Each job is decided again as of the moment it was opened, one after the other, by the rules and weights in"
                    + " force and by the partners' hours, certificates, capacity and bases as they are today.",
            "Whoever is first takes the job. Only who really declined a job or let its offer expire would do so again."
                    + " What is handed out counts for the next job; the 28 days before count as they really were.",
            "Too late is an estimate where another goes: the real arrival is moved by the difference of the two drives,"
                    + " at 60 km/h where the road engine does not say. A job that keeps its partner keeps its arrival."
                    + " Where nobody has arrived yet, it is not known.",
            "Kilometres are by road from the base and back, once for each reported visit, also for what happened; hours are"
                    + " the time on site as reported and that drive. A place that is not on the map adds no drive.",
            "Pay is as offered: what a usual visit in the country earns by the rate card of then, once a job. Who goes does"
                    + " not change it, but own technicians earn none.",
            "Jobs by agreement are left out; a dispatcher decides those (O4).");

    private ModelInWords() {}
}
