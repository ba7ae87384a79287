/** The people who go on site. */
package com.nextron.platform.tenant.internal.people;
