package com.nextron.platform.billing.internal.rating;

import com.nextron.platform.core.time.TimeWindow;
import java.math.BigDecimal;

/** A part of the billed time that lies in one band. */
record Stretch(TimeWindow window, BigDecimal percent) {
    private static final int SECONDS_OF_A_MINUTE = 60;

    long minutes() {
        return (window.to().getEpochSecond() - window.from().getEpochSecond()) / SECONDS_OF_A_MINUTE;
    }
}
