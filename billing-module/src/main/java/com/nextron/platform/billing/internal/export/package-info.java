/**
 * Export of issued invoices to the accounting system: batches whose files are written once and kept, as CSV and as Peppol
 * BIS Billing 3 (EHF) XML.
 */
package com.nextron.platform.billing.internal.export;
