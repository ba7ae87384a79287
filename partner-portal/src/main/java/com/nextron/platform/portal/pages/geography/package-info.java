/** Pages about places: the postal registers, their imports, and road distances. */
package com.nextron.platform.portal.pages.geography;
