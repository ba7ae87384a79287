/** Previews of what the response clock would promise; stores nothing. */
package com.nextron.platform.core.internal.promise;
