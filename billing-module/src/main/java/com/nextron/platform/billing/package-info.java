/**
 * What it costs: rate cards, rated visits, invoices, exports and partners' statements.
 *
 * <p>Owns schema {@code billing}. May call core, tenant and dispatch. Consumes {@link
 * com.nextron.platform.dispatch.VisitCompleted}. Publishes {@link com.nextron.platform.billing.QuoteAccepted} and {@link
 * com.nextron.platform.billing.InvoiceIssued}.
 */
package com.nextron.platform.billing;
