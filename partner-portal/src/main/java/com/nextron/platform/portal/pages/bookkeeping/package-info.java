/** What finance owns and takes away: exports, accounts, VAT, exchange rates, figures, the month's end. */
package com.nextron.platform.portal.pages.bookkeeping;
