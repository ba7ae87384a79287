/** What finance owns and takes away: exports, accounts, VAT rules, exchange rates, figures. */
package com.nextron.platform.portal.api.bookkeeping;
