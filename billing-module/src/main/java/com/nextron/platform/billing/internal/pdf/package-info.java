/** Invoices and credit notes as PDF in the customer's language: made once, stored, handed out and mailed. */
package com.nextron.platform.billing.internal.pdf;
