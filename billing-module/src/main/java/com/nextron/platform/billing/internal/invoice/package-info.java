/**
 * Invoices and credit notes: drafted from what a visit leaves to the customer (B1), one or more visits on each, held where a
 * person has to look, issued with a gapless number, and from then on never changed. Hands issued documents to the export.
 */
package com.nextron.platform.billing.internal.invoice;
