package com.nextron.platform.billing;

import com.nextron.platform.core.outbox.PlatformEvent;
import java.util.UUID;

/** A customer accepted the price list of a case, after the case was filed. */
public record QuoteAccepted(UUID caseId, UUID quoteId) implements PlatformEvent {}
