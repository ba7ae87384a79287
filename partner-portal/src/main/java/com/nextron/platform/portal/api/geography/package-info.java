/** Postal registers, and how far it is from one place to another. */
package com.nextron.platform.portal.api.geography;
