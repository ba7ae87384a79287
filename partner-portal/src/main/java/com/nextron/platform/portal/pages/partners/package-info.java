/** Pages about who takes part: partners and technicians. */
package com.nextron.platform.portal.pages.partners;
