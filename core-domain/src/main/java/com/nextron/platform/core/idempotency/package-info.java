/** Requests that are sent twice: the second gets the first one's answer. */
package com.nextron.platform.core.idempotency;
