/** Parts that did not come back, until finance has decided whether they are invoiced (D-P3). */
package com.nextron.platform.billing.internal.unreturned;
