/**
 * How issued documents reach their customers. The database notes each issue; what waits is decided by the customer's terms,
 * and mailed through the outbox with the PDF by reference.
 */
package com.nextron.platform.billing.internal.sending;
