/** Whether Nextron writes a partner's invoices for it, and those invoices as Peppol BIS Self-Billing 3. */
package com.nextron.platform.billing.internal.selfbilling;
