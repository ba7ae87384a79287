/** Pages about who takes part: partners, territories and technicians. */
package com.nextron.platform.portal.pages.partners;
