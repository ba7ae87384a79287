package com.nextron.platform.billing.internal.sending;

import com.nextron.platform.billing.SendingWay;
import com.nextron.platform.billing.internal.sending.Sendings.Waiting;
import com.nextron.platform.billing.internal.terms.CustomerTerms;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.Customers;
import com.nextron.platform.tenant.Customers.CustomerView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decides a portion of what was issued by the customers' terms: left to the export, or mailed to the address as issued. */
@ApplicationScoped
class DecidesSendings {
    private static final int AT_ONCE = 200;

    @Inject
    private Sendings sendings;

    @Inject
    private Customers customers;

    @Inject
    private CustomerTerms terms;

    @Inject
    private InvoiceLetters letters;

    /** @return whether there may be more */
    @Transactional(TxType.REQUIRES_NEW)
    boolean decideNext() {
        List<Waiting> waiting = sendings.waiting(AT_ONCE);
        Map<TenantId, SendingWay> ways = ways(waiting);
        List<UUID> exported = new ArrayList<>();
        for (Waiting sending : waiting) {
            switch (ways.get(sending.customer())) {
                case PEPPOL -> exported.add(sending.id());
                case EMAIL -> letters.mailAsIssued(sendings.find(sending.id()).orElseThrow());
            }
        }
        sendings.leaveToTheExport(exported);
        return waiting.size() == AT_ONCE;
    }

    private Map<TenantId, SendingWay> ways(List<Waiting> waiting) {
        Set<TenantId> receivers = waiting.stream().map(Waiting::customer).collect(Collectors.toSet());
        return customers.findAll(receivers).values().stream()
                .collect(Collectors.toMap(
                        CustomerView::id, customer -> terms.of(customer).sending()));
    }
}
