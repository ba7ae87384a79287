package com.nextron.platform.billing.internal.pricelist;

import java.time.Instant;
import java.util.UUID;

/**
 * A card as it was published.
 *
 * @param name with its version
 */
public record PublishedCard(UUID id, String name, NewCard terms, Instant publishedAt, String publishedBy) {}
