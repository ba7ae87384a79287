/** Rated visits: their review by finance, and what partners are paid for them. */
package com.nextron.platform.portal.pages.settlement;
