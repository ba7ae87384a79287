/** Parts that went ahead of those that come back, and those that never came back. */
package com.nextron.platform.portal.api.exchange;
