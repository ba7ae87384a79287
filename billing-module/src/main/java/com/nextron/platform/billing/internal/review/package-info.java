/**
 * When a person in finance looks at a visit before it is invoiced, and what that person decides about it. Each reason is a
 * policy of its own: a pure function with the rule's number and what to do.
 */
package com.nextron.platform.billing.internal.review;
