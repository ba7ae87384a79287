/**
 * The transactional outbox: how a module tells others what happened, and how e-mail and the identity provider are
 * reached without losing or doubling anything.
 *
 * <p>An event is stored in the transaction that caused it, with one delivery for each consumer. A relay hands
 * deliveries over one by one, each in a transaction of its own, so a consumer that only writes to the database takes
 * effect exactly once; one that reaches outside must be idempotent by the event's id.
 */
package com.nextron.platform.core.outbox;
