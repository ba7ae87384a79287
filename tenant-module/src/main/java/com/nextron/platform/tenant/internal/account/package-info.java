/**
 * People's accounts: wanted in the transaction of the use case, opened at the identity provider from the outbox.
 *
 * <p>What is wanted is stored; the consumer brings the identity provider in line with what is stored now, not with what
 * an event said then. So it does no harm when events come twice, late or in another order.
 */
package com.nextron.platform.tenant.internal.account;
