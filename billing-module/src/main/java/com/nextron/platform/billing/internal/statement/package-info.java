/** What partners earn: a claim for each visit they did, covered or not (B2). */
package com.nextron.platform.billing.internal.statement;
