/** Pages about money: invoices, exports and statements. */
package com.nextron.platform.portal.pages.finance;
