/** Jobs on site from the order to the report: who is asked, who goes, when, and what was done. */
package com.nextron.platform.portal.api.dispatch;
