/** Who serves which postal range: what headquarters assigns and what routing asks. */
package com.nextron.platform.tenant.internal.territory;
