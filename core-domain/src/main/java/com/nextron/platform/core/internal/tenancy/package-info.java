/** How the caller is checked at facades and told to the database. */
package com.nextron.platform.core.internal.tenancy;
