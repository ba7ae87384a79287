package com.nextron.platform.dispatch.internal.routing;

import com.nextron.platform.core.outbox.PlatformEvent;
import java.util.UUID;

/**
 * Somebody has to be found for a work order: it was opened, or an offer came to nothing.
 *
 * @param workOrderId the order; routing looks at its state, so the event may come late or twice
 */
public record RoutingWanted(UUID workOrderId) implements PlatformEvent {}
