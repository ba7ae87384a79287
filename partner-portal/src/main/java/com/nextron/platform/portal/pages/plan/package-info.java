/** The planning board: a holder's technicians, their visits and what is still to be planned, by day or week. */
package com.nextron.platform.portal.pages.plan;
