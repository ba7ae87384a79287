/**
 * Many drafts issued together: chosen and looked at first, then carried out in the background in portions, each a transaction
 * that the next one follows wherever it is. How a draft is issued is the business of
 * {@code com.nextron.platform.billing.internal.invoice}.
 */
package com.nextron.platform.billing.internal.issuing;
