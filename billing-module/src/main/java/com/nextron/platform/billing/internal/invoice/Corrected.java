package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.Invoices.Correction;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What a credit note takes back, and why; empty on an invoice. */
@Embeddable
class Corrected {
    @Column(name = "corrects_id")
    private UUID invoice;

    @Column(name = "corrects_number")
    private String number;

    @Column(name = "correction_reason")
    private String reason;

    protected Corrected() {}

    Corrected(UUID invoice, String number, String reason) {
        this.invoice = invoice;
        this.number = number;
        this.reason = reason;
    }

    Correction view() {
        return new Correction(invoice, number, reason);
    }
}
