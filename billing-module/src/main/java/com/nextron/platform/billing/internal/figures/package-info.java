/** What the months came to, read from invoices, claims and visits. */
package com.nextron.platform.billing.internal.figures;
