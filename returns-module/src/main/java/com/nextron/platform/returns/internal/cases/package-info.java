/** Cases: filed, followed by a secret link, decided by headquarters, resolved by the report of a visit. */
package com.nextron.platform.returns.internal.cases;
