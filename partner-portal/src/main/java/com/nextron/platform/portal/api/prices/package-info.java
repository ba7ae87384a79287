/** Rate cards, price lists, and what a visit would cost by them. */
package com.nextron.platform.portal.api.prices;
