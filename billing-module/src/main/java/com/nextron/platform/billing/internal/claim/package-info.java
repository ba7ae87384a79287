/**
 * Claims: what a partner earns by a visit, priced by its card, approved by policies or line by line by finance, answered by
 * the partner, all kept as history. Takes {@code VisitCompleted}; publishes mails.
 */
package com.nextron.platform.billing.internal.claim;
