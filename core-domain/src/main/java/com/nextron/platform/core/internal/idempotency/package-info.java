/** Kept answers on PostgreSQL. */
package com.nextron.platform.core.internal.idempotency;
