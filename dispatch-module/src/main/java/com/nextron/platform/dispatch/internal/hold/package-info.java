/** Waiting for the customer: holds of the response clock, and the promises before and after them (D-O5). */
package com.nextron.platform.dispatch.internal.hold;
