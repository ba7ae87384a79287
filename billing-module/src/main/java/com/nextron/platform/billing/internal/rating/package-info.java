/**
 * Rating: what a visit costs by a rate card (D-B1 to D-B5). Pure functions in plain Java, without a container or a
 * database; the public holidays come by the port {@link com.nextron.platform.billing.internal.rating.ClosedDays}.
 */
package com.nextron.platform.billing.internal.rating;
