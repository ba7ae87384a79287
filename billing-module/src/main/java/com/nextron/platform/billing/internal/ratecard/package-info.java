/** Entering rate cards: drafts, checked as a whole, compared with last month and published (D-B4). */
package com.nextron.platform.billing.internal.ratecard;
