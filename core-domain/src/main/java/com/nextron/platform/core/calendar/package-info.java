/**
 * Business calendars: which days are closed where, under which name, and in which version (D-O4). Plain values and pure
 * functions; the public holidays come from jollyday and are picked one by one by their keys, because the library also
 * calls eves public holidays. Published: {@link com.nextron.platform.core.calendar.BusinessCalendar} and
 * {@link com.nextron.platform.core.calendar.BusinessCalendars}.
 */
package com.nextron.platform.core.calendar;
