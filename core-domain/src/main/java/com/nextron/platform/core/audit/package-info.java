/** Who changed what, when and why: append-only, written in the transaction of the change. */
package com.nextron.platform.core.audit;
