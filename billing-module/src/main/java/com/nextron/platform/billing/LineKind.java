package com.nextron.platform.billing;

/** What a line is for. */
public enum LineKind {
    LABOUR,
    SURCHARGE,
    KILOMETRES,
    CALLOUT,
    PART
}
