/** Which VAT goes on which visit: a table that finance owns, and the choice of the rule that holds. */
package com.nextron.platform.billing.internal.vat;
