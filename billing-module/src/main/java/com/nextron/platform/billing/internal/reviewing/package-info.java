/**
 * What a person in finance decides about a visit before it is invoiced: release, correct, waive. Keeps every decision with
 * the rating before it; rates again through the invoice's package.
 */
package com.nextron.platform.billing.internal.reviewing;
