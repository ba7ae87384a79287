/** The audit on PostgreSQL. */
package com.nextron.platform.core.internal.audit;
