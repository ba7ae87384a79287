/** Visits as they were reported, what each part of them cost and who bears it (B1 to B3). */
package com.nextron.platform.billing.internal.visitcost;
