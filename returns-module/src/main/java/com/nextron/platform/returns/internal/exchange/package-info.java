/** Parts that go out before the defective ones come back, and what happens when those do not (P2, P3, D-P3). */
package com.nextron.platform.returns.internal.exchange;
