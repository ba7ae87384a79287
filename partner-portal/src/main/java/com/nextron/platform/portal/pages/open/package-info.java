/** Pages that need no log-in: reporting a fault and following it; and the way to one's own first page. */
package com.nextron.platform.portal.pages.open;
