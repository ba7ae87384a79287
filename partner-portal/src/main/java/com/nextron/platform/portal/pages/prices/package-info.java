/** Rate cards: those in force, and the next ones being drawn up. */
package com.nextron.platform.portal.pages.prices;
