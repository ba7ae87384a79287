package com.nextron.platform.dev.demo;

import com.nextron.platform.dev.KeycloakAdministration;
import com.nextron.platform.dev.demo.DemoCases.OrderedVisit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Loads the demonstration's data into a platform that is up, once. May be begun again after it was killed half-way: what
 * was done gets its first answer again by its Idempotency-Key.
 */
public final class DemoData {
    private final Consumer<String> progress;
    private final DemoAccess access;
    private final DemoApi api;
    private final DemoPartners partners;
    private final DemoCustomers customers;

    /** @param progress gets a sentence for each step that is done */
    public DemoData(DemoAccess access, Consumer<String> progress) {
        this.progress = progress;
        this.access = access;
        this.api = new DemoApi(access);
        this.partners = new DemoPartners(api, access);
        this.customers = new DemoCustomers(api, access);
    }

    /** Who can sign in besides headquarters, once the data are loaded. */
    public static List<DemoLogin> logins() {
        return DemoLogin.SHOWN;
    }

    /**
     * Loads what is not there.
     *
     * @return what went wrong, in sentences for the person who started the platform; nothing when all is there
     */
    public Optional<String> load() {
        try {
            if (!customers.hasLastMachine()) {
                loadAll();
            }
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of("The demo data could not be loaded: " + failure.getMessage()
                    + "\nThe platform runs with what was loaded so far. The next start goes on where this one ended;"
                    + " to start anew: mvn -Prun -Dfresh");
        }
    }

    private void loadAll() {
        DemoTimes times = new DemoTimes(partners.takeOn());
        partners.assignTerritories(LocalDate.of(times.dayBefore("P1Y").getYear(), 1, 1));
        progress.accept("Demo data: partners and their territories");
        customers.register();
        customers.registerMachines(times);
        progress.accept("Demo data: customers and machines");
        partners.letManagersIn();
        access.accounts().addMachine("nordlys-it-system", KeycloakAdministration.DEMO_PASSWORD, "nordlys-it");
        Map<String, String> technicians = partners.addTechnicians();
        customers.letIn();
        progress.accept("Demo data: accounts and technicians");
        List<OrderedVisit> visits = new DemoCases(api, customers, times).file();
        DemoVisits carried = new DemoVisits(api, partners, times, technicians);
        visits.forEach(carried::carryOut);
        progress.accept("Demo data: cases in every state");
        DemoInvoices invoices = new DemoInvoices(api);
        invoices.enterRates(times);
        invoices.issueAndExport(visits);
        new DemoSettlements(api).close();
        partners.suspend();
        customers.registerLastMachine(times);
        progress.accept("Demo data: invoices, an export, partners' statements");
    }
}
