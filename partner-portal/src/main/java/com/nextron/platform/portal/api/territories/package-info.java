/** The territory plan: its draft, what it would change, and what was published. */
package com.nextron.platform.portal.api.territories;
