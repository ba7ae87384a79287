package com.nextron.platform.billing;

import com.nextron.platform.core.outbox.PlatformEvent;
import java.util.UUID;

/**
 * An invoice or a credit note got its number and never changes again; told once for each, in the transaction of its issue,
 * however many are issued together.
 *
 * @param customer whose document it is
 * @param kind name of the {@link InvoiceKind}
 */
public record InvoiceIssued(UUID invoiceId, String customer, String kind, String number) implements PlatformEvent {}
