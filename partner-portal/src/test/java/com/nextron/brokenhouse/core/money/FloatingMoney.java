package com.nextron.brokenhouse.core.money;

/** Money as no ledger wants it. */
public class FloatingMoney {
    private double amount;

    double amount() {
        return amount;
    }
}
