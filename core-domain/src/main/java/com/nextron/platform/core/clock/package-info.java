/**
 * The response clock: until when somebody has to be on site, and why (O1 to O6, D-O1 to D-O6). Pure functions of their
 * arguments; no container, no database, no current time.
 */
package com.nextron.platform.core.clock;
