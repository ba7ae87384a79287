/**
 * The transactional outbox: how a module tells others what happened, and how e-mail and the identity provider are
 * reached without losing or doubling anything.
 *
 * <p>An event is stored in the transaction that caused it, with one delivery for each consumer. They are handed over right
 * after the commit, those of one event that stay inside the database in one transaction, or later by the relay, by as many
 * as the consumer takes together. A delivery is marked as done in the transaction of its consumer, so a consumer that only
 * writes to the database takes effect exactly once; one that reaches outside must be idempotent by the event's id.
 */
package com.nextron.platform.core.outbox;
