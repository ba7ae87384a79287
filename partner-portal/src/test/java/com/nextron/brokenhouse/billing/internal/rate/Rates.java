package com.nextron.brokenhouse.billing.internal.rate;

import com.nextron.brokenhouse.core.internal.Hidden;
import com.nextron.brokenhouse.returns.internal.Drawer;
import com.nextron.brokenhouse.tenant.internal.desk.OpenDesk;

/** Reaches into three other modules' insides. */
public class Rates {
    private Hidden hidden;
    private OpenDesk desk;
    private Drawer drawer;

    boolean isEmpty() {
        return hidden == null && desk == null && drawer == null;
    }
}
