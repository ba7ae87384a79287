/**
 * Export batches: choosing and locking documents, making the archive in the background in constant memory, handing it out,
 * and what the ledger says of it.
 *
 * <p>A batch is made in two steps. First every document is written as Peppol XML and checked against the official rules, a
 * hundred at a time, each hundred committed: a server that takes over goes on where the other stopped. Then the archive is
 * written, piece by piece; that begins anew after a stop. A document is in one batch only: a unique index says so.
 */
package com.nextron.platform.billing.internal.export;
