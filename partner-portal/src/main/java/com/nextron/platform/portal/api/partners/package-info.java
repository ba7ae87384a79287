/** Service partners, what they are able to do, and their technicians. */
package com.nextron.platform.portal.api.partners;
