/** When a partner's claim approves itself: policies named by their sentence, pure, each with its reason. */
package com.nextron.platform.billing.internal.claimpolicy;
