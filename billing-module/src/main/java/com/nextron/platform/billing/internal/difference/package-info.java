/** Explains an invoice against the price list of its case (D-B6): a pure function, and what it is fed with. */
package com.nextron.platform.billing.internal.difference;
