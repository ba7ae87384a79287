package com.nextron.platform.billing.internal.sending;

import com.nextron.platform.billing.SendingWay;
import com.nextron.platform.billing.internal.sending.Sendings.Waiting;
import com.nextron.platform.billing.internal.terms.CustomerTerms;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.Customers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
        Map<TenantId, SendingWay> ways = new HashMap<>();
        List<UUID> exported = new ArrayList<>();
        for (Waiting sending : waiting) {
            SendingWay way = ways.computeIfAbsent(
                    sending.customer(), id -> terms.of(customers.find(id)).sending());
            switch (way) {
                case PEPPOL -> exported.add(sending.id());
                case EMAIL -> letters.mailAsIssued(sendings.find(sending.id()).orElseThrow());
            }
        }
        sendings.leaveToTheExport(exported);
        return waiting.size() == AT_ONCE;
    }
}
