/** Pages about who serves what: the territory plan on a map, its draft, its proof and its versions. */
package com.nextron.platform.portal.pages.territories;
