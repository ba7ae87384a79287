/** Sales documents: invoices and credit notes, how they are issued, sent and explained. */
package com.nextron.platform.portal.pages.invoices;
