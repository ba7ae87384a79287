/** Calendars, and the response clock that runs by them (D-O1 to D-O6). */
package com.nextron.platform.portal.api.promise;
