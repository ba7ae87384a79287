/**
 * What it costs: rate cards, rated visits, invoices, exports and partners' statements.
 *
 * <p>Owns schema {@code billing}. May call core, tenant and dispatch's published records. Consumes {@link
 * com.nextron.platform.dispatch.VisitCompleted}.
 */
package com.nextron.platform.billing;
