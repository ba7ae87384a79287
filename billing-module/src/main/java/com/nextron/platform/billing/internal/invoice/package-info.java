/**
 * Invoices: drafted from an uncovered visit (B1), held where a person has to look, issued with a gapless number, and from
 * then on never changed. Hands issued invoices to the export as documents.
 */
package com.nextron.platform.billing.internal.invoice;
