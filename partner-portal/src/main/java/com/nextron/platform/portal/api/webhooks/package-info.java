/** A partner's own system: where it is called, and what it was told. */
package com.nextron.platform.portal.api.webhooks;
