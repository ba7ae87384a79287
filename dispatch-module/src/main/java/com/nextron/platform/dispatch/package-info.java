/**
 * Who goes, and when: work orders, routing, offers, visits and their reports.
 *
 * <p>Owns schema {@code dispatch}. May call core and tenant. Publishes {@link
 * com.nextron.platform.dispatch.VisitCompleted}. Consumes the tenant module's events about partners.
 */
package com.nextron.platform.dispatch;
