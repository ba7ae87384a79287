/** Pages about cases, machines and customers; for headquarters and customers. */
package com.nextron.platform.portal.pages.desk;
