package com.nextron.platform.tenant;

import com.nextron.platform.core.outbox.PlatformEvent;

/**
 * A partner takes part no more; whoever holds something open for it takes it back.
 *
 * @param partner the partner's tenant id
 * @param reason what headquarters gave as the reason
 */
public record PartnerSuspended(String partner, String reason) implements PlatformEvent {}
