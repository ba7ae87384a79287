/** The warranty, W1 to W7, as a pure function of the papers, the fault and the day at the site. */
package com.nextron.platform.returns.internal.warranty;
