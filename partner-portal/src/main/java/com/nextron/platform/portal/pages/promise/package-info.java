/** Promise and price on the phone with a customer, and the calendars that promises rest on. */
package com.nextron.platform.portal.pages.promise;
