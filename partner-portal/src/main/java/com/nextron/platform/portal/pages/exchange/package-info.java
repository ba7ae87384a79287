/** Pages of parts that were sent ahead, and of those that did not come back. */
package com.nextron.platform.portal.pages.exchange;
