/** Pages about webhooks; for partner managers. */
package com.nextron.platform.portal.pages.webhooks;
