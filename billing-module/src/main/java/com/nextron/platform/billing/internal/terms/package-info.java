/** How each customer is invoiced: how its visits are gathered, in which language, with which reference, payable when. */
package com.nextron.platform.billing.internal.terms;
