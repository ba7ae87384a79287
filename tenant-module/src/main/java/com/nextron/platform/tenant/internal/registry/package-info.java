/**
 * The registry of tenants: partners taken on, customers registered, and the directory that the edge asks. Other features
 * of the module ask it by {@link com.nextron.platform.tenant.internal.registry.RegisteredTenants}.
 */
package com.nextron.platform.tenant.internal.registry;
