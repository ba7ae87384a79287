package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.InvoiceStatus;
import java.util.Optional;
import java.util.UUID;

/**
 * An invoice that a visit is or was on.
 *
 * @param round from 1, one more each time the visit is invoiced again
 */
public record InvoicedRound(UUID visit, int round, UUID invoice, Optional<String> number, InvoiceStatus status) {}
