/**
 * Documents as Peppol BIS Billing 3 (in Norway EHF Billing 3), and the official rules that each has to pass before it
 * leaves.
 */
package com.nextron.platform.billing.internal.peppol;
