/** The business calendars' versions on PostgreSQL: decisions about days, and the calendars that they make. */
package com.nextron.platform.core.internal.calendar;
