package com.nextron.platform.core.internal.outbox;

import com.nextron.platform.core.outbox.Delivered;
import java.util.UUID;

/** An event on its way to one consumer. */
record Delivery(UUID id, String consumer, Delivered event) {}
