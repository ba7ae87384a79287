/** What other currencies are worth in NOK, by day, entered by finance with its source. */
package com.nextron.platform.billing.internal.exchange;
