/** The outbox on PostgreSQL: messages, deliveries, the relay and e-mail. */
package com.nextron.platform.core.internal.outbox;
