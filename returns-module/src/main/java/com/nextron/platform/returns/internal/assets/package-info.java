/** Machines that were sold: registered by headquarters, found by serial number. */
package com.nextron.platform.returns.internal.assets;
