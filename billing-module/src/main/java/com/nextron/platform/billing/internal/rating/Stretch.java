package com.nextron.platform.billing.internal.rating;

import com.nextron.platform.core.time.TimeWindow;
import java.math.BigDecimal;

/** A part of the billed time that lies in one band. */
record Stretch(TimeWindow window, BigDecimal percent) {
    long minutes() {
        return window.duration().toMinutes();
    }
}
