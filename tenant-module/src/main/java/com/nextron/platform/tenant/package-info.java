/**
 * Who takes part: tenants, their people, their territories.
 *
 * <p>Owns schema {@code tenant} and the accounts at the identity provider. May call core only. Publishes {@link
 * com.nextron.platform.tenant.PartnerSuspended} and {@link com.nextron.platform.tenant.PartnerReinstated}.
 */
package com.nextron.platform.tenant;
