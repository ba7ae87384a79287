/** Selections that people have kept under a name. */
package com.nextron.platform.billing.internal.savedfilter;
