/**
 * Telling partners' own systems: endpoints with their secrets, and deliveries.
 *
 * <p>The database writes a delivery beside the change it tells of (triggers in V6), only for partners that have an endpoint
 * for it. Here they are called: an endpoint is claimed for a while, its due deliveries are sent one after the other without
 * a transaction, each outcome is stored, and the endpoint is let go. So one endpoint has one call at a time, whatever the
 * number of servers, and a slow one holds up nobody else.
 */
package com.nextron.platform.dispatch.internal.webhook;
