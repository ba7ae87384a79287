/** Rate cards as they are stored (D-B4), and the price lists that customers and partners see of them (D-B6). */
package com.nextron.platform.billing.internal.pricelist;
