package com.nextron.brokenhouse.returns.internal;

import com.nextron.brokenhouse.billing.internal.rate.Rates;

/** Reaches into billing. */
public class Drawer {
    private Rates rates;

    boolean isEmpty() {
        return rates == null;
    }
}
