/**
 * An issued invoice or credit note as every written form needs it: Peppol, PDF, ledger files. Made in one place from the
 * invoice as issued; nothing here is worked out anew.
 */
package com.nextron.platform.billing.internal.document;
