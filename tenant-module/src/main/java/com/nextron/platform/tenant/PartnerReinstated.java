package com.nextron.platform.tenant;

import com.nextron.platform.core.outbox.PlatformEvent;

/**
 * A suspended partner takes part again.
 *
 * @param partner the partner's tenant id
 */
public record PartnerReinstated(String partner) implements PlatformEvent {}
