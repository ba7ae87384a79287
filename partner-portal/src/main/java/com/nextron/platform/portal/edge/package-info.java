/**
 * Where requests come in: who calls, from which site, under which correlation id; and the work that the server does by
 * itself. Everything behind it finds the caller in {@link com.nextron.platform.core.tenancy.CallerContext}.
 */
package com.nextron.platform.portal.edge;
