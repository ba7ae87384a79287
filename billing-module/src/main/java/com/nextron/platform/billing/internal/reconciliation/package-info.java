/** Visits, claims and statements of a month held against each other. */
package com.nextron.platform.billing.internal.reconciliation;
