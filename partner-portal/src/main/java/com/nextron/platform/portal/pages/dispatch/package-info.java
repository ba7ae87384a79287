/** Pages about work orders and offers; for dispatchers, partners and technicians. */
package com.nextron.platform.portal.pages.dispatch;
