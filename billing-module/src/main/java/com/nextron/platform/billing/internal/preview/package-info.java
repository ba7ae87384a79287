/** Previews of what a visit would cost; stores nothing. */
package com.nextron.platform.billing.internal.preview;
