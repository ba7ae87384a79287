package com.nextron.platform.core.internal.tenancy;

import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The running transaction, as code that no container injects into finds it. */
public final class Transactions {
    private static volatile TransactionSynchronizationRegistry registry;

    private Transactions() {}

    /** The server's registry; one object for all transactions, so it is looked up once. */
    public static TransactionSynchronizationRegistry registry() {
        TransactionSynchronizationRegistry known = registry;
        if (known == null) {
            try {
                known = InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
                registry = known;
            } catch (NamingException e) {
                throw new IllegalStateException("no transaction registry", e);
            }
        }
        return known;
    }
}
