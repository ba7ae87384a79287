/** Where things are: countries, postal codes and the time zone of a site. */
package com.nextron.platform.core.place;
